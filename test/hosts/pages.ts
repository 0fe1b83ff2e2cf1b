/** Serves invented host pages: any HTML, any policy, with the script file beside them. */
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {root} from '../helpers/sources.mjs';

/** What a host answers with. */
export interface Page {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page, or what makes one for each request. */
export type Pages = Readonly<
  Record<string, Page | ((request: IncomingMessage) => Page | Promise<Page>)>
>;

/** Folders that stand under another name: the script file of this version, and a second copy of it. */
const FOLDERS: Readonly<Record<string, string>> = {
  '/steady/': 'dist/',
  '/steady-again/': 'dist/',
  '/packages/': 'node_modules/',
};

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** @returns The origin, and how to end it. */
export async function openPages(
  pages: Pages,
): Promise<{readonly url: string; readonly close: () => Promise<void>}> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://host');
    void answer(pages, pathname, request).then(
      ({body, headers}) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  pages: Pages,
  pathname: string,
  request: IncomingMessage,
): Promise<{body: string | Buffer; headers: Readonly<Record<string, string>>}> {
  const page = pages[pathname];
  if (page) {
    const {html, headers} = typeof page === 'function' ? await page(request) : page;
    return {body: html, headers: {'content-type': 'text/html; charset=utf-8', ...headers}};
  }
  const [alias, folder] = Object.entries(FOLDERS).find(([name]) => pathname.startsWith(name)) ?? [];
  if (!alias || !folder) throw new Error(pathname);
  const file = path.join(root, folder, path.normalize(pathname.slice(alias.length)));
  const headers = {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    // A frame without an origin of its own has to ask for scripts as a stranger does.
    'access-control-allow-origin': '*',
  };
  return {body: await readFile(file), headers};
}
