import {createElement, useState} from 'react';
import {AddonPanel, Button, SyntaxHighlighter} from 'storybook/internal/components';
import {addons, types, useChannel} from 'storybook/manager-api';
import {create} from 'storybook/theming';
import type {Snippets} from './snippets.js';

addons.setConfig({
  theme: create({base: 'light', brandTitle: 'Steady', brandUrl: './'}),
});

const kinds = [
  ['html', 'HTML', 'html'],
  ['react', 'React', 'jsx'],
  ['nunjucks', 'Nunjucks', 'html'],
] as const;

/** The story as code to copy. */
function Panel({active}: {active: boolean}) {
  const [snippets, setSnippets] = useState<Snippets | undefined>();
  const [chosen, setChosen] = useState<keyof Snippets>('html');
  useChannel({'steady/snippets': (said: {snippets?: Snippets}) => setSnippets(said.snippets)});
  const buttons = kinds.map(([kind, title]) =>
    createElement(
      Button,
      {
        key: kind,
        'aria-pressed': chosen === kind,
        ariaLabel: false,
        variant: chosen === kind ? 'solid' : 'outline',
        onClick: () => setChosen(kind),
        style: {marginInlineEnd: 8},
      },
      title,
    ),
  );
  const language = kinds.find(([kind]) => kind === chosen)?.[2] ?? 'html';
  const code =
    snippets &&
    createElement(SyntaxHighlighter, {
      language,
      copyable: true,
      bordered: true,
      format: false,
      children: snippets[chosen],
    });
  const children = createElement(
    'div',
    {style: {padding: 16}},
    createElement('div', {style: {marginBlockEnd: 12}}, buttons),
    code ?? 'This is a part of elements: it is not put into pages by itself.',
  );
  return createElement(AddonPanel, {active, hasScrollbar: true, children});
}

addons.register('steady', () => {
  addons.add('steady/snippets/panel', {
    type: types.PANEL,
    title: 'Code to copy',
    render: ({active}) => createElement(Panel, {active: active === true}),
  });
});
