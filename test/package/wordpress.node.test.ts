/** The WordPress plugin as its zip. That it works is tried on a WordPress: `npm run test:wordpress`. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {strFromU8, unzipSync} from 'fflate';
import {referralSchema} from '../../src/data/contracts/index.js';
import {root} from '../helpers/sources.mjs';

const zip = await readFile(path.join(root, 'dist/wordpress/steady-ui.zip'));
const files = new Map(
  Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]),
);
const scripts = [...files].filter(([name]) => name.endsWith('.php'));

describe('the zip of the WordPress plugin', () => {
  it('holds the script file with all that it loads, and nothing from elsewhere', async () => {
    const chunks = (await readdir(path.join(root, 'dist/chunks'))).filter((name) =>
      name.endsWith('.js'),
    );
    const inside = [...files.keys()].filter((name) => name.includes('/chunks/'));
    assert.deepEqual(
      inside.sort(),
      chunks.map((name) => `steady-ui/assets/steady/chunks/${name}`).sort(),
    );
    assert.ok(files.has('steady-ui/assets/steady/steady.js'));
    assert.ok(files.has('steady-ui/assets/steady/LICENSES.txt'));
    assert.deepEqual(
      [...files].filter(
        ([name, text]) => name.endsWith('.map') || text.includes('sourceMappingURL'),
      ),
      [],
    );
    const schema: unknown = JSON.parse(files.get('steady-ui/referral.schema.json') ?? '');
    assert.deepEqual(schema, referralSchema);
  });

  it('is of the version of the package', async () => {
    const {version} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.ok(files.get('steady-ui/steady-ui.php')?.includes(`Version:           ${version}\n`));
    assert.deepEqual(
      [...files].filter(([, text]) => text.includes('{{version}}')),
      [],
    );
  });

  it('has the same bytes wherever it is made', async () => {
    const code = `import {createHash} from 'node:crypto';
      import {packPlugin} from './src/build/wordpress.mjs';
      console.log(createHash('sha256').update(await packPlugin(process.cwd())).digest('hex'));`;
    const args = ['--input-type=module', '--eval', code];
    const env = {...process.env, TZ: 'Pacific/Auckland', NODE_OPTIONS: ''};
    const {stdout} = await promisify(execFile)(process.execPath, args, {cwd: root, env});
    assert.equal(stdout.trim(), createHash('sha256').update(zip).digest('hex'));
  });

  it('does nothing when a file of it is opened by itself', () => {
    assert.ok(scripts.length > 8);
    for (const [name, text] of scripts) {
      assert.match(text, /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, name);
    }
  });

  it('escapes what it prints, and has each sentence translated', () => {
    const words = files.get('steady-ui/languages/steady-ui.pot') ?? '';
    assert.ok(words.split('\nmsgid ').length > 40);
    for (const [name, text] of scripts) {
      for (const line of text.split('\n').filter((each) => /\becho\b/.test(each))) {
        assert.match(line, /echo (esc_|wp_kses_post\(|'<|'<\/)|array_map\( 'esc_html'/, name);
      }
      const said = [...text.matchAll(/\b(?:__|_e|_n|esc_html__|esc_html_e)\(/g)].length;
      const ours = [...text.matchAll(/'steady-ui'\s*\)/g)].length;
      assert.equal(ours, said, `${name}: each sentence names the text domain`);
      for (const [, sentence = ''] of text.matchAll(
        /(?:__|_e)\( '((?:[^'\\]|\\.)*)', 'steady-ui'/g,
      )) {
        assert.ok(words.includes(JSON.stringify(sentence.replaceAll("\\'", "'"))), sentence);
      }
    }
  });
});
