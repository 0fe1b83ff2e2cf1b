// "Ask to join" on a card opens the form on this page, with that activity filled in. It goes into the
// form's configuration, and not into an address or an attribute.
document.addEventListener('steady-activity-join', (event) => {
  const form = document.querySelector('steady-referral-form');
  if (!form) return;
  event.preventDefault();
  const {name} = event.detail.activity;
  form.config = {
    customise: {
      add: [
        {
          before: 'interests',
          newPage: {
            id: 'activity',
            questions: [
              {kind: 'text', id: 'activity', label: 'Which activity do you want to join?'},
            ],
          },
        },
      ],
    },
    known: {activity: {value: name, source: 'what you pressed on this page'}},
  };
  const section = document.querySelector('#ask');
  section.hidden = false;
  const title = document.querySelector('#ask-title');
  title.textContent = `Ask to join: ${name}`;
  title.focus();
});
