/** What a visitor gets when something does not work. Says what to do next, never what was typed. */

/** @type {Record<number, string>} */
const TITLES = {
  400: 'We could not read what was sent',
  404: 'We could not find that page',
  413: 'That is more than we can take in one go',
  415: 'We could not read what was sent',
};

const TROUBLE = 'Something went wrong on our side and this was not saved';

/**
 * Answers everything that went wrong. As in an HMPPS service, a post that is not allowed (401, 403:
 * signed out, or a stale token) ends in a redirect to the sign-out page. A script sees that redirect
 * too, and must not take the page behind it for success.
 *
 * @param {(line: string) => void} log
 * @returns {import('express').ErrorRequestHandler}
 */
export function errorHandler(log) {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = Number(error?.status) || 500;
    if (status >= 500) log(whereItHappened(error));
    if (status === 401 || status === 403) return response.redirect('/sign-out');

    const title = TITLES[status] ?? TROUBLE;
    response.status(status);
    if (request.is('json')) return response.json({problems: [], title});
    return response.render('error.njk', {title, status});
  };
}

/**
 * Kind of error and place in the code. Not its message, which can quote what somebody typed.
 *
 * @param {unknown} error
 */
export function whereItHappened(error) {
  if (!(error instanceof Error)) return 'error of an unknown kind';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`error ${error.name}`, ...frames].join('\n');
}

/**
 * @param {unknown} _request
 * @param {unknown} _response
 * @param {(error: Error) => void} next
 */
export function notFound(_request, _response, next) {
  next(Object.assign(new Error('not found'), {status: 404}));
}
