declare module 'virtual:steady-choices' {
  const choices: import('./choices.js').Choices;
  export default choices;
}
