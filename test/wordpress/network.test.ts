/** The plugin on a network of two sites (multisite): what is one site's stays with it. */
import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {root} from '../helpers/sources.mjs';
import {openWordPress} from './site.mjs';

let wordpress: Awaited<ReturnType<typeof openWordPress>>;

/** Runs PHP inside, and reads what it says as JSON. */
const ask = async (code: string): Promise<unknown> =>
  JSON.parse(await wordpress.run(`global $wpdb; ${code}`));

/** On the second site, with the plugin registered there as a request to that site would have it. */
const onSecond = (code: string): Promise<unknown> =>
  ask(`switch_to_blog( 2 ); Steady_Store::register(); ${code}`);

describe('the plugin, on a network of sites', () => {
  before(async () => {
    wordpress = await openWordPress({php: '8.3', wordpress: '6.5'});
    const zip = await readFile(path.join(root, 'dist/wordpress/steady-ui.zip'));
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      if (name.endsWith('/')) continue;
      const file = path.join(wordpress.site, 'wp-content/plugins', name);
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(file, bytes);
    }
    const {host} = new URL(wordpress.url);
    await wordpress.run(`define( 'WP_INSTALLING_NETWORK', true );
      require_once ABSPATH . 'wp-admin/includes/upgrade.php';
      require_once ABSPATH . 'wp-admin/includes/network.php';
      foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) { $wpdb->$name = $table; }
      install_network();
      populate_network( 1, '${host}', 'admin@harbour-house.example', 'Harbour House', '/', false );`);
    const file = path.join(wordpress.site, 'wp-config.php');
    const network = `define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', '${host}' ); define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 );\n`;
    const config = await readFile(file, 'utf8');
    await writeFile(file, config.replace("define( 'WP_DEBUG', true )", `${network}$&`));
    const id = await ask(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
      activate_plugin( 'steady-ui/steady-ui.php', '', true );
      echo wp_json_encode( wp_insert_site( array(
        'domain' => '${host}', 'path' => '/second/', 'title' => 'Second', 'user_id' => 1 ) ) );`);
    assert.equal(id, 2);
  });

  after(() => wordpress.close());

  it('each site has its own settings', async () => {
    await wordpress.run(`switch_to_blog( 2 );
      update_option( 'steady_settings', array( 'receive' => true, 'readers' => array( 'editor' ) ) );`);
    const form = `echo wp_json_encode( do_shortcode( '[steady_referral_form]' ) );`;
    assert.match(String(await onSecond(form)), /<steady-referral-form [^]*the team at Second/);
    assert.doesNotMatch(String(await ask(form)), /<steady-referral-form/);
  });

  it('a referral is on the site that it was sent to, once, and on no other', async () => {
    const [first, again, there] = (await onSecond(`
      $keep = function () {
        return Steady_Store::keep( 'an-id', (object) array( 'answers' => array() ) );
      };
      echo wp_json_encode( array( $keep(), $keep(), count( Steady_Store::find()->posts ) ) );`)) as [
      {is_new: boolean},
      {is_new: boolean},
      number,
    ];
    assert.deepEqual([first.is_new, again.is_new, there], [true, false, 1]);
    assert.equal(await ask('echo count( Steady_Store::find()->posts );'), 0);
  });

  it('administrators of the network read it; those of the site only when they are named', async () => {
    const may = 'current_user_can( Steady_Store::READ )';
    assert.deepEqual(
      await onSecond(`wp_set_current_user( 1 ); $all = ${may};
        $id = wp_create_user( 'sam', 'password', 'sam@second.example' );
        add_user_to_blog( 2, $id, 'administrator' ); wp_set_current_user( $id );
        $admin = ${may};
        add_user_to_blog( 2, $id, 'editor' ); wp_set_current_user( 0 ); wp_set_current_user( $id );
        echo wp_json_encode( array( $all, $admin, ${may} ) );`),
      [true, false, true],
    );
  });

  it('goes with its site, and the others keep theirs', async () => {
    const tables = `echo wp_json_encode( $wpdb->get_col( "SHOW TABLES LIKE '%steady%'" ) );`;
    assert.deepEqual(await ask(tables), ['wp_steady_submissions', 'wp_2_steady_submissions']);
    assert.deepEqual(
      await ask(
        `require_once ABSPATH . 'wp-admin/includes/ms.php'; wpmu_delete_blog( 2, true ); ${tables}`,
      ),
      ['wp_steady_submissions'],
    );
    assert.doesNotMatch(await wordpress.complaints(), /steady/i);
  });
});
