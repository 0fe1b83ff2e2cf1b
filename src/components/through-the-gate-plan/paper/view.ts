/** The paper as it will be, on screen, with a button that prints it. */
import {css, html, type CSSResultGroup} from 'lit';
import {pageRules} from './page-rules.js';
import {paperStyles} from './styles.js';
import {paperTemplate} from './template.js';
import type {PlanPaperOptions} from './options.js';
import {loadPaperPictures} from './pictures.js';
import {planStrings} from '../strings.js';
import type {SteadyThroughTheGatePlan} from '../through-the-gate-plan.js';
import type {PlanView} from '../views.js';

/** The sheet of paper of each, in the language it was drawn in. */
const rules = new WeakMap<SteadyThroughTheGatePlan, string>();

export const paperView: PlanView = (element, plan, {today, config, help}) => {
  const options: PlanPaperOptions = {
    ...config.paper,
    today,
    language: element.language,
    ...(config.bankHolidays && {bankHolidays: config.bankHolidays}),
  };
  rules.set(element, pageRules(options));
  return html`<div class="topline">
      <p class="topline-place"><strong>${planStrings.mine()}</strong></p>
      <div class="topline-end">${help}</div>
    </div>
    <div class="page paper-page">
      <p class="actions">
        <button class="button primary" type="button" @click=${() => void element.print()}>
          ${planStrings.print()}
        </button>
      </p>
      <div class="sheet">${paperTemplate(plan, options)}</div>
    </div>`;
};

const around = css`
  .paper-page {
    max-inline-size: none;
  }
  .sheet {
    max-inline-size: 210mm;
    padding: min(16mm, 5%);
    margin-block-start: var(--_space-4);
    border: 1px solid var(--_color-hairline);
    color-scheme: only light;
    background: #fff;
  }
  /* A small screen, or wide letters, are no sheet of paper: there it runs on. */
  @media screen {
    .sheet .steady-plan-paper {
      overflow-wrap: anywhere;
    }
    .sheet :is(.number, .state, .must-go):is(.number, .state, .must-go) {
      white-space: normal;
    }
    .sheet :is(.row, .to-fill, h2, h3) {
      flex-wrap: wrap;
    }
    .sheet .steady-plan-paper .pairs {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    }
    .sheet .steady-plan-paper .card {
      flex-wrap: wrap;
      inline-size: auto;
      max-inline-size: 171.2mm;
      block-size: auto;
      min-block-size: 76mm;
    }
    .sheet .steady-plan-paper .face {
      flex: 1 1 12em;
      overflow: visible;
    }
  }
  @media print {
    .sheet {
      max-inline-size: none;
      padding: 0;
      margin: 0;
      border: 0;
    }
  }
`;

export const paperViewStyles: CSSResultGroup = [paperStyles, around];

/** Brings what the paper is drawn with. Pictures are drawn at once, so they come for every language. */
export const preparePaperView = loadPaperPictures;

/**
 * Prints the plan alone on A4, with the number of each page: the page around it gets the rules for
 * that, which a shadow root cannot give, until printing is over.
 */
export async function printPaper(element: SteadyThroughTheGatePlan): Promise<void> {
  const {printAlone} = await import('../../../internal/print-alone.js');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.get(element) ?? '');
  document.adoptedStyleSheets.push(sheet);
  addEventListener(
    'afterprint',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
    {once: true},
  );
  await printAlone(element);
}
