import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/tag.js';
import '../../src/define/task-list.js';

/** Things to do, and how far each is. */
const meta = {
  title: 'Primitives/Task list',
  component: 'steady-task-list',
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const Tasks: Story = {
  render: () =>
    html`<steady-task-list>
      <ul>
        <li><a href="#you">About you</a> <span>Done</span></li>
        <li>
          <a href="#contact">How we can reach you</a>
          <p>You can leave this until later</p>
          <steady-tag>Not started</steady-tag>
        </li>
        <li><span>Send it</span> <steady-tag kind="quiet">Cannot start yet</steady-tag></li>
      </ul>
    </steady-task-list>`,
};

export const RightToLeft: Story = {
  render: () =>
    html`<div lang="ar" dir="rtl">
      <steady-task-list>
        <ul>
          <li><a href="#you">معلومات عنك</a> <span>تم</span></li>
          <li><a href="#contact">كيف نتواصل معك</a> <steady-tag>لم يبدأ</steady-tag></li>
        </ul>
      </steady-task-list>
    </div>`,
};
