/** Serves a folder on a free port of this machine, for tests that need an origin. */
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} [pages] - HTML for addresses that no file has.
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve(folder, pages = {}) {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://host');
    const page = pages[pathname];
    if (page !== undefined) {
      response.writeHead(200, {'content-type': TYPES['.html']}).end(page);
      return;
    }
    // Browsers ask for it by themselves.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    const found = await stat(file).catch(() => undefined);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    if (!found?.isFile()) response.writeHead(404).end();
    else createReadStream(file).pipe(response.writeHead(200, {'content-type': type}));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
