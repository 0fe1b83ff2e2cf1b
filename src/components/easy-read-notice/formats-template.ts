/** Other forms of the same notice: a recording, a film in sign language, large print. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatStrings, noticeStrings} from './strings.js';
import type {FormatView} from './view.js';

/** Each as its readers write it: who looks for their language may not read this one. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'العربية',
  bn: 'বাংলা',
  ckb: 'کوردی',
  cy: 'Cymraeg',
  en: 'English',
  lt: 'Lietuvių',
  pa: 'ਪੰਜਾਬੀ',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  so: 'Soomaali',
  sq: 'Shqip',
  ur: 'اردو',
  vi: 'Tiếng Việt',
};

/** @param language - BCP 47 of the notice, or `''`: what `how` and transcripts are written in. */
export function formatsTemplate(formats: readonly FormatView[], language: string): TemplateResult {
  return html`<ul>
    ${formats.map((format) => html`<li data-kind=${format.kind} class=${format.how ? 'on-paper' : nothing}>${formatTemplate(format, language)}</li>`)}
  </ul>`;
}

function formatTemplate(format: FormatView, language: string): unknown {
  const {kind, url, how, transcript} = format;
  const isPlayed = url && (kind === 'audio' || kind === 'bsl');
  const own = (kind !== 'bsl' && format.language) || language || nothing;
  return html`${isPlayed ? playerTemplate(format) : linkTemplate(format)}
  ${how ? html`<p lang=${language || nothing}>${how}</p>` : nothing}
  ${
    transcript.length > 0
      ? html`<details>
          <summary>${noticeStrings.transcript()}</summary>
          ${transcript.map((each) => html`<p lang=${own}>${each}</p>`)}
        </details>`
      : nothing
  }`;
}

function linkTemplate({kind, url, language}: FormatView): TemplateResult {
  const own = kind === 'language' && LANGUAGES[language.split('-')[0] ?? ''];
  const name = own || (kind === 'language' && language) || formatStrings[kind]();
  const lang = own ? language : nothing;
  return url
    ? html`<a href=${url} hreflang=${language || nothing}><bdi lang=${lang}>${name}</bdi></a>`
    : html`<p><bdi lang=${lang}>${name}</bdi></p>`;
}

/**
 * Nothing plays, and nothing is fetched, before somebody presses: a track that is shown by default would
 * be fetched.
 */
function playerTemplate({kind, url, captions, language}: FormatView): TemplateResult {
  const name = formatStrings[kind]();
  const spoken = kind === 'bsl' ? 'en' : language || 'en';
  return html`<p>${name}</p>
    ${
      kind === 'bsl'
        ? html`<video
            class="film"
            controls
            preload="none"
            playsinline
            aria-label=${name}
            src=${url}
          >
            ${
              captions ? html`<track kind="captions" src=${captions} srclang=${spoken} />` : nothing
            }
          </video>`
        : html`<audio controls preload="none" aria-label=${name} src=${url}></audio>`
    }
    <p class="fails" hidden>${noticeStrings.fails()}</p>`;
}
