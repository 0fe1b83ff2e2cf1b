import {SteadyTaskList} from '../primitives/task-list/task-list.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-task-list')) {
  customElements.define('steady-task-list', SteadyTaskList);
} else {
  warnTaken('steady-task-list', SteadyTaskList);
}

export {SteadyTaskList};
