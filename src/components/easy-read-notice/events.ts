import type {NoticeSettings} from './settings.js';

/**
 * A person has changed how the notice looks. Does not bubble: how somebody reads can say much about
 * them, so only a listener on the notice itself hears it. A page that wants to keep it does so here;
 * nothing else does.
 */
export class SteadyNoticeSettingsEvent extends Event {
  static readonly type = 'steady-notice-settings';

  /** Everything the person has chosen so far. Give it to `settings` of the next notice. */
  readonly settings: NoticeSettings;

  constructor(settings: NoticeSettings) {
    super(SteadyNoticeSettingsEvent.type);
    this.settings = settings;
  }
}

declare global {
  interface HTMLElementEventMap {
    'steady-notice-settings': SteadyNoticeSettingsEvent;
  }
}
