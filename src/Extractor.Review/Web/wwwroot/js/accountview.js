// One's name, tokens for programs, signing out.
import { post, remove } from './api.js';
import { el } from './dom.js';
import { askName } from './session.js';

export class AccountView {
  #app;

  constructor(app) {
    this.#app = app;
  }

  async open() {
    const { reviewer, admin, accounts, own_name: asks } = this.#app.session;
    document.getElementById('main').replaceChildren(el('div', { class: 'page narrow' },
      el('h1', { text: reviewer }),
      el('p', { text: accounts ? (admin ? 'Administrator: decides, settles disagreements and accepts in bulk.' : 'Reviewer.') : 'This store has no accounts; only this machine reaches it.' }),
      accounts ? this.#tokens() : null,
      accounts ? el('button', { type: 'button', text: 'Sign out', on: { click: signOut } }) : null,
      asks ? el('button', { type: 'button', text: 'Change the name', on: { click: () => askName(reviewer).then(() => location.reload()) } }) : null));
  }

  async close() {}

  act() {}

  #tokens() {
    const label = el('input', { type: 'text', name: 'label', placeholder: 'what it is for', required: true, maxlength: 100, autocomplete: 'off' });
    const shown = el('output', { class: 'token' });
    return el('section', { 'aria-label': 'Tokens' }, el('h2', { text: 'Token for a program' }),
      el('form', {
        class: 'inline', on: {
          submit: async event => {
            event.preventDefault();
            const answer = await post('/tokens', { label: label.value }).catch(error => ({ token: error.message }));
            shown.textContent = answer.token;
          },
        },
      }, el('label', {}, el('span', { text: 'Label' }), label), el('button', { type: 'submit', text: 'Make a token' })),
      el('p', { class: 'hint', text: 'It is shown this once. Programs send it as Authorization: Bearer TOKEN; the API is described at /api/v1/openapi.json.' }), shown);
  }
}

async function signOut() {
  await remove('/session');
  location.assign('/');
}
