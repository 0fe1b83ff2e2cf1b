/** The code that Storybook offers to copy does what it says: in HTML, in React, and in Nunjucks. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runInNewContext} from 'node:vm';
import {build, transform} from 'esbuild';
import nunjucks from 'nunjucks';
import {parseFragment, serialize} from 'parse5';
import {createElement, Fragment, type FunctionComponent} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {addToNunjucks, prepare} from '../../src/server/index.js';
import {snippetsOf, type Piece} from '../../stories/.storybook/snippets.js';

const options = [
  {value: 'post', label: 'By "post" & hand'},
  {value: 'phone', label: "By Sam's phone </script>"},
];

const radios: Piece = {
  tag: 'steady-radios',
  attributes: {id: 'contact', label: 'How, & when?', name: 'contact', required: '', value: 'post'},
  properties: {
    label: 'How, & when?',
    name: 'contact',
    required: true,
    defaultValue: 'post',
    options,
  },
  objects: ['options'],
  children: [],
};

const form: Piece = {
  tag: 'form',
  attributes: {class: 'ours'},
  properties: {},
  objects: [],
  children: [
    {tag: 'label', attributes: {for: 'b'}, properties: {}, objects: [], children: ['1 < {2}']},
    {tag: 'input', attributes: {id: 'b', value: 'x'}, properties: {}, objects: [], children: []},
    radios,
  ],
};

const {html, react, nunjucks: njk} = snippetsOf([form])!;

test('HTML is the page again, and gives elements what no attribute holds', async () => {
  const fragment = parseFragment(html);
  assert.match(
    serialize(fragment).replaceAll(/\s+/g, ' '),
    /<form class="ours"> <label for="b">1 &lt; \{2\}<\/label> <input id="b" value="x"> <steady-radios id="contact" label="How, &amp; when\?" name="contact" required="" value="post"\s*><\/steady-radios> <\/form>/,
  );
  const script = /<script type="module">([^]*?)<\/script>/.exec(html)![1]!;
  const element: {options?: unknown} = {};
  const document = {querySelector: (tag: string) => (tag === 'steady-radios' ? element : null)};
  const {code} = await transform(script, {format: 'esm'});
  runInNewContext(code, {document});
  assert.equal(JSON.stringify(element.options), JSON.stringify(options));
});

test('React draws the same', async () => {
  const {outputFiles} = await build({
    stdin: {contents: react, loader: 'jsx', resolveDir: import.meta.dirname},
    bundle: true,
    write: false,
    format: 'cjs',
    external: ['steady-ui/*'],
  });
  const module = {exports: {} as {Example?: FunctionComponent}};
  const asked: string[] = [];
  const React = {createElement, Fragment};
  const require = (name: string) => asked.push(name);
  runInNewContext(outputFiles[0]!.text, {module, require, React});
  const drawn = renderToStaticMarkup(createElement(module.exports.Example!));
  assert.deepEqual(asked, ['steady-ui/define/radios.js']);
  assert.match(
    drawn,
    /^<form class="ours"><label for="b">1 &lt; \{2\}<\/label><input id="b" value="x"/,
  );
  assert.match(
    drawn,
    /<steady-radios id="contact" label="How, &amp; when\?" name="contact" required/,
  );
});

test('Nunjucks draws the whole of it on a server', async () => {
  await prepare();
  const environment = new nunjucks.Environment(null, {autoescape: true});
  addToNunjucks(environment);
  const drawn = environment.renderString(njk, {});
  assert.match(drawn, /<form class="ours">/);
  assert.match(drawn, /<steady-radios[^>]* id="contact"/);
  const text = drawn.replaceAll(/<style[^]*?<\/style>/g, '').replaceAll('&quot;', '"');
  assert.ok(text.includes('By "post" &amp; hand'), text);
  assert.match(text, /By Sam(?:'|&#39;)s phone &lt;\/script/);
});

test('rows of a page are written as each place writes them, and what they open is drawn as well', async () => {
  const radio: Piece = {
    tag: 'input',
    attributes: {type: 'radio', name: 'contact', value: 'phone'},
    properties: {},
    objects: [],
    children: [],
  };
  const box: Piece = {
    tag: 'steady-text-field',
    attributes: {label: 'Number?', name: 'phone'},
    properties: {label: 'Number?', name: 'phone'},
    objects: [],
    children: [],
  };
  const asked: Piece = {
    ...form,
    tag: 'fieldset',
    attributes: {'data-follow-up': ''},
    children: [box],
  };
  const label: Piece = {...form, tag: 'label', attributes: {}, children: [radio, 'By phone']};
  const around: Piece = {...radios, properties: {}, objects: [], children: [label, asked]};
  const snippets = snippetsOf([around])!;
  assert.match(snippets.react, /<input type="radio" name="contact" value="phone" \/>/);
  await prepare();
  const environment = new nunjucks.Environment(null, {autoescape: true});
  addToNunjucks(environment);
  const drawn = environment.renderString(snippets.nunjucks, {});
  assert.match(
    drawn,
    /<fieldset data-follow-up>\s*<steady-text-field[^>]*>\s*<template shadowroot/,
  );
});

test('what is no element of ours has no code to copy', () => {
  assert.equal(snippetsOf([{...form, children: []}]), undefined);
});
