/** Our activity card as in `card-adapter.mjs`, doing at once what is off the screen as well. */
import adapter from './card-adapter.mjs';

export default {
  ...adapter,
  name: 'steady-nocv',
  title: 'Steady, content-visibility off',
  card: {
    ...adapter.card,
    cssText: 'steady-activity-card{content-visibility:visible}',
  },
};
