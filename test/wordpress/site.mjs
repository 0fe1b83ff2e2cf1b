/**
 * A real WordPress for one test: PHP as WebAssembly, SQLite in place of MySQL, no other server. Both come
 * as packages of several hundred megabytes, so they are brought only when this test is asked for.
 */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {buffer} from 'node:stream/consumers';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {unzipSync} from 'fflate';
import {root} from '../helpers/sources.mjs';

const HOME = path.join(root, '.build/wordpress');
/** The last that run on Node 20. */
const PACKAGES = ['@php-wasm/node@0.9.19', '@wp-playground/wordpress-builds@0.9.19'];
const INSIDE = '/wordpress';

/** Brings WordPress and PHP, once. @returns {Promise<string>} The folder with the packages. */
async function bring() {
  const modules = path.join(HOME, 'node_modules');
  if (existsSync(path.join(modules, '@wp-playground/wordpress-builds'))) return modules;
  await mkdir(HOME, {recursive: true});
  await writeFile(path.join(HOME, 'package.json'), '{"private": true}\n');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
  await promisify(execFile)('npm', ['install', ...options, ...PACKAGES], {cwd: HOME});
  return modules;
}

/** @param {string} zip @param {string} to */
async function unpack(zip, to) {
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    if (name.endsWith('/')) continue;
    await mkdir(path.dirname(path.join(to, name)), {recursive: true});
    await writeFile(path.join(to, name), bytes);
  }
}

/** @param {string} modules @param {string} version @param {string} folder */
async function layOut(modules, version, folder) {
  const builds = path.join(modules, '@wp-playground/wordpress-builds');
  const site = path.join(folder, 'wordpress');
  await unpack(path.join(builds, `src/wordpress/wp-${version}.zip`), site);
  await cp(path.join(builds, `public/wp-${version}`), site, {recursive: true, force: false});
  const plugins = path.join(site, 'wp-content/mu-plugins');
  await unpack(
    path.join(builds, 'src/sqlite-database-integration/sqlite-database-integration.zip'),
    plugins,
  );
  const sqlite = 'mu-plugins/sqlite-database-integration-main';
  const drop = await readFile(path.join(site, 'wp-content', sqlite, 'db.copy'), 'utf8');
  await writeFile(
    path.join(site, 'wp-content/db.php'),
    drop
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', `${INSIDE}/wp-content/${sqlite}`)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php')
      // It would want itself among the plugins.
      .replace(/add_action\(\s*'admin_footer'[^]*$/, ''),
  );
  // No request to anywhere, and nobody there to read a mail.
  await writeFile(
    path.join(plugins, 'alone.php'),
    `<?php
add_filter( 'pre_http_request', function () { return new WP_Error( 'alone', 'Nothing is fetched.' ); } );
add_filter( 'pre_wp_mail', function ( $sent, $mail ) {
  file_put_contents( WP_CONTENT_DIR . '/mails.txt', wp_json_encode( $mail ) . "\\n", FILE_APPEND );
  return true;
}, 10, 2 );
add_filter( 'got_url_rewrite', '__return_true' );
`,
  );
  await writeFile(
    path.join(site, 'run.php'),
    "<?php require __DIR__ . '/wp-load.php'; eval( file_get_contents( 'php://input' ) );",
  );
  return site;
}

/**
 * @param {{php: '7.4' | '8.3', wordpress: '6.5' | 'beta'}} versions
 * @returns A WordPress with one administrator, `admin` with the password `password`.
 */
export async function openWordPress({php: version, wordpress}) {
  const modules = await bring();
  const folder = await mkdtemp(path.join(HOME, 'site-'));
  const site = await layOut(modules, wordpress, folder);
  const load = (/** @type {string} */ name) =>
    import(pathToFileURL(path.join(modules, name, 'index.js')).href);
  const {loadNodeRuntime, createNodeFsMountHandler} = await load('@php-wasm/node');
  const {PHP, setPhpIniEntries} = await load('@php-wasm/universal');

  const server = createServer();
  // A busy machine takes its time between two requests.
  server.keepAliveTimeout = 0;
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('It listens to no port.');
  const url = `http://127.0.0.1:${address.port}`;

  const config = await readFile(path.join(site, 'wp-config.php'), 'utf8');
  const defined = `define( 'WP_HOME', '${url}' ); define( 'WP_SITEURL', '${url}' );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', true );
define( 'DISABLE_WP_CRON', true ); define( 'DB_DIR', '/data/' ); define( 'AUTOMATIC_UPDATER_DISABLED', true );`;
  await writeFile(
    path.join(site, 'wp-config.php'),
    config.replace("define( 'WP_DEBUG', false );", defined),
  );

  // One PHP, for one thing after another. Its database is in its memory: files of Node know no locks.
  const php = new PHP(await loadNodeRuntime(version));
  await setPhpIniEntries(php, {allow_url_fopen: '0', memory_limit: '256M'});
  await php.mkdir(INSIDE);
  await php.mkdir('/data');
  await php.mount(INSIDE, createNodeFsMountHandler(site));

  /**
   * @param {string} method
   * @param {string} address
   * @param {Record<string, string>} headers
   * @param {Uint8Array} body
   */
  const ask = async (method, address, headers, body) => {
    const [file = '/'] = address.split('?');
    const own = file.endsWith('/') ? `${file}index.php` : file;
    const isScript = own.endsWith('.php') && existsSync(path.join(site, path.normalize(own)));
    try {
      return await php.run({
        method,
        relativeUri: address,
        protocol: 'http',
        headers: {host: url.slice('http://'.length), ...headers},
        body,
        scriptPath: INSIDE + (isScript ? own : '/index.php'),
        $_SERVER: {REMOTE_ADDR: '127.0.0.1', DOCUMENT_ROOT: INSIDE, HTTPS: ''},
      });
    } catch (error) {
      // A page that ends in an error is an answer too.
      const {response} = /** @type {{response?: any}} */ (error);
      if (response) return response;
      throw error;
    }
  };

  server.on('request', (request, response) => {
    void (async () => {
      /** @type {Record<string, string>} */
      const headers = {};
      for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
      const body = await buffer(request);
      const {pathname, search} = new URL(request.url ?? '/', url);
      const isFile = /^\/wp-(?:admin|content|includes)\/.*\.(?!php)\w+$/.test(pathname);
      if (isFile) {
        const bytes = await readFile(path.join(site, path.normalize(pathname))).catch(
          () => undefined,
        );
        const type = TYPES[path.extname(pathname)] ?? 'application/octet-stream';
        return response.writeHead(bytes ? 200 : 404, {'content-type': type}).end(bytes);
      }
      const answer = await ask(request.method ?? 'GET', pathname + search, headers, body);
      return response
        .writeHead(answer.httpStatusCode, answer.headers)
        .end(Buffer.from(answer.bytes));
    })().catch((/** @type {unknown} */ error) => response.writeHead(500).end(String(error)));
  });

  /** Runs PHP inside this WordPress, in turn with what browsers ask for. @param {string} code */
  const run = async (code) => {
    const answer = await ask('POST', '/run.php', {}, Buffer.from(code));
    if (answer.exitCode) throw new Error(`${answer.errors}\n${answer.text}`);
    return String(answer.text);
  };

  const {text, errors} = await php.run({
    code: `<?php define( 'WP_INSTALLING', true ); require '${INSIDE}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Harbour House', 'admin', 'admin@harbour-house.example', true, '', 'password' );
echo 'installed';`,
  });
  if (!text.endsWith('installed')) throw new Error(`${errors}\n${text}`);

  return {
    url,
    site,
    run,
    /** What PHP has complained of. */
    complaints: () => readFile(path.join(site, 'wp-content/debug.log'), 'utf8').catch(() => ''),
    mails: () => readFile(path.join(site, 'wp-content/mails.txt'), 'utf8').catch(() => ''),
    close: async () => {
      await new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      });
      await rm(folder, {recursive: true, force: true});
    },
  };
}

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
