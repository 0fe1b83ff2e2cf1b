/** Where a server keeps a person's answers: it forgets them when the form does. */
import {QUICK_EXIT} from '../../internal/quick-exit-event.js';
import {DO, type Served} from '../../internal/served.js';

/**
 * Tells that server once, when the person stops, goes away for long, or leaves by quick exit. One
 * that cannot be reached forgets when its session ends.
 *
 * @param form - The form that was taken over.
 * @param fields - What the host wants posted along, such as a token.
 */
export function clearAlong(
  form: Node,
  {post}: Served,
  fields: () => Readonly<Record<string, string>> | undefined,
): void {
  const tell = () => {
    form.removeEventListener('steady-referral-stopped', tell);
    removeEventListener(QUICK_EXIT, tell);
    if (!form.isConnected) return;
    const body = new URLSearchParams({...fields(), [DO]: 'clear'});
    // The answer is a page to go to, which nobody goes to.
    fetch(post, {method: 'POST', keepalive: true, redirect: 'manual', body}).catch(() => undefined);
  };
  form.addEventListener('steady-referral-stopped', tell);
  addEventListener(QUICK_EXIT, tell);
}
