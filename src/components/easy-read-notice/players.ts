/** What happens in the recordings and films of a notice. */
import {warnOnce} from '../../internal/warn.js';

/** A file did not come: says so beside its player. */
export function playerFailed({target}: Event): void {
  const player = (target as Element).closest('audio, video');
  if (!player) return;
  warnOnce('notice-media', 'steady-easy-read-notice: a recording or a film did not arrive.');
  // Captions alone are no reason to say so to a person.
  if (target !== player) return;
  player.closest('[data-kind]')?.querySelector('.fails')?.removeAttribute('hidden');
}

/** Captions come with the film, and not before. */
export function bringCaptions({target}: Event): void {
  const [track] = target instanceof HTMLVideoElement ? target.textTracks : [];
  if (track?.mode === 'disabled') track.mode = 'showing';
}
