/**
 * What goes wrong on real networks and real servers, made for real: sockets are destroyed, replies
 * held back. For tests of what talks to this host. They come by `createApp({faults})` alone; nothing
 * in an address, the environment or a request turns one on.
 */

/**
 * @typedef {(
 *   request: import('express').Request,
 *   response: import('express').Response,
 *   next: import('express').NextFunction,
 * ) => void} Fault What happens to one post instead of being served.
 * @typedef {object} Faults
 * @property {Fault[]} next Taken from the front, one for each post. None: it is served.
 * @property {number} posts How many posts have come in so far.
 * @property {number} gone How many of them were given up by the sender before the reply was complete.
 */

/**
 * Stands before everything that reads a request.
 *
 * @param {Faults} faults
 * @returns {import('express').RequestHandler}
 */
export function withFaults(faults) {
  return (request, response, next) => {
    if (request.method !== 'POST') return next();
    faults.posts += 1;
    response.on('close', () => {
      if (!response.writableFinished) faults.gone += 1;
    });
    const fault = faults.next.shift();
    return fault ? fault(request, response, next) : next();
  };
}

/** The connection breaks while the request is still being sent. Nothing is stored. @type {Fault} */
export const dropWhileReading = (request) => {
  request.once('data', () => {
    request.pause();
    request.socket.resetAndDestroy();
  });
};

/** No reply, ever. Nothing is stored. @type {Fault} */
export const silence = (request) => {
  request.resume();
};

/** It is stored, and the connection breaks before a word of the reply. @type {Fault} */
export const dropBeforeReply = insteadOfReply((response) => {
  response.socket?.resetAndDestroy();
});

/** It is stored, and the connection breaks in the middle of the reply. @type {Fault} */
export const dropInReply = insteadOfReply((response, body) => {
  response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
});

/**
 * It is stored at once; the reply leaves later.
 *
 * @param {Promise<unknown>} moment
 * @returns {Fault}
 */
export function replyAfter(moment) {
  return insteadOfReply((response, body) => {
    void moment.then(() => {
      response.end(body);
    });
  });
}

/**
 * An answer that is not this host's own. Nothing is stored.
 *
 * @param {number} status
 * @param {Record<string, string>} headers
 * @param {string} [body]
 * @returns {Fault}
 */
export function reply(status, headers, body = '') {
  return (request, response) => {
    request.resume();
    response.status(status).set(headers).end(body);
  };
}

/**
 * Something breaks on the way in; the host's own error page answers. Nothing is stored.
 *
 * @param {number} status
 * @param {Record<string, string>} [headers]
 * @returns {Fault}
 */
export function breaks(status, headers = {}) {
  return (request, response, next) => {
    request.resume();
    response.set(headers);
    next(Object.assign(new Error('a fault made for a test'), {status}));
  };
}

/**
 * Serves a request as always, and takes the reply just before it leaves.
 *
 * @param {(response: import('express').Response, body: Buffer) => void} instead Calling `end()` in it
 *   sends the reply after all.
 * @returns {Fault}
 */
function insteadOfReply(instead) {
  return (_request, response, next) => {
    const {write, end} = response;
    /** @type {Buffer[]} */
    const parts = [];
    const keep = (/** @type {unknown} */ part) => {
      if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part));
    };
    // The session writes most of a reply before it ends it.
    response.write = (/** @type {unknown} */ part) => {
      keep(part);
      return true;
    };
    response.end = (/** @type {unknown} */ part) => {
      keep(part);
      Object.assign(response, {write, end});
      instead(response, Buffer.concat(parts));
      return response;
    };
    next();
  };
}
