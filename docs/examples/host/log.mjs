/**
 * One line for each request: method, route pattern and status. Never an address as it was asked
 * for, never a body, never who it was: logs are read by more people than referrals are.
 *
 * @param {(line: string) => void} log
 * @returns {import('express').RequestHandler}
 */
export function requestLog(log) {
  return (request, response, next) => {
    response.on('close', () => {
      const pattern = request.route?.path ?? '(no route)';
      log(`${request.method} ${pattern} ${response.statusCode}`);
    });
    next();
  };
}
