/** Controls that fit what the manifest says: words to choose from, switches, numbers, text. */
import type {Preview} from '@storybook/web-components-vite';
import choices from 'virtual:steady-choices';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

const plain = {string: 'text', number: 'number', boolean: 'boolean'} as const;

/** Leaves alone what a story says of itself. */
export const typedControls: Enhancer = ({component = '', argTypes}) => {
  const own = choices[component] ?? {};
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, given]) => {
      const type = (given.table?.type?.summary ?? '').replace(/ \| (undefined|null)/g, '');
      const isProperty =
        given.table?.category === 'properties' || given.table?.category === 'attributes';
      if (!isProperty || given.options) return [name, given];
      if (/^(HTML\w+|NodeList|ValidityState)$/.test(type))
        return [name, {...given, control: false}];
      const options = own[name];
      if (options)
        return [
          name,
          {
            ...given,
            options: [...options],
            control: {type: options.length < 4 ? 'radio' : 'select'},
          },
        ];
      const control = plain[type as keyof typeof plain];
      return [name, control ? {...given, control: {type: control}} : given];
    }),
  );
};
