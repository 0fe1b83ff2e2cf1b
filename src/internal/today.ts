import {isServer} from 'lit';
import {londonDay} from '../i18n/london-day.js';

/**
 * The day on the device's own calendar, `YYYY-MM-DD`. On a server that of London: its own clock is
 * mostly in UTC, where it is still yesterday in the first hour of a British summer's day.
 */
export function today(now = new Date()): string {
  if (isServer) return londonDay(now);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
