// Who reviews: signing in where the store has accounts, a name where it has none.
import { onSignedOut, post, session } from './api.js';
import { el } from './dom.js';

let pending = null;

/** The session of the server, once somebody is known. */
export async function begin() {
  onSignedOut(() => pending ??= signIn().finally(() => { pending = null; }));
  let now = await session();
  if (now.accounts && !now.reviewer) {
    await signIn();
    now = await session();
  }
  if (now.ask_name && !localStorage.getItem('reviewer')) {
    await askName(now.reviewer);
    now = await session();
  }
  return now;
}

/** Asks for name and password until they are right. */
async function signIn() {
  const name = el('input', { type: 'text', name: 'name', autocomplete: 'username', required: true });
  const password = el('input', { type: 'password', name: 'password', autocomplete: 'current-password', required: true });
  await ask('Sign in', [el('label', {}, el('span', { text: 'Name' }), name), el('label', {}, el('span', { text: 'Password' }), password)], 'Sign in', async () => {
    await post('/session', { name: name.value, password: password.value });
    // The secret of changing requests belongs to who is signed in.
    await session();
  });
  return true;
}

/** Asks once under which name this browser decides. */
export async function askName(usual) {
  const name = el('input', { type: 'text', name: 'reviewer', value: usual ?? '', maxlength: 64, required: true, autocomplete: 'off' });
  await ask('Who reviews?', [
    el('p', { text: 'Decisions are kept under this name. Use one of your own, so that the second opinion on a claim is somebody else\'s.' }),
    el('label', {}, el('span', { text: 'Name' }), name),
  ], 'Begin', async () => {
    if (!name.value.trim()) {
      throw new Error('A name has at least one character.');
    }
    localStorage.setItem('reviewer', name.value.trim());
  });
}

function ask(title, fields, label, submit) {
  return new Promise(resolve => {
    const error = el('p', { class: 'error', role: 'alert' });
    const press = el('button', { type: 'submit', class: 'primary', text: label });
    const dialog = el('dialog', { class: 'ask', 'aria-labelledby': 'ask-title' }, el('form', { on: { submit: send } }, el('h1', { id: 'ask-title', text: title }), fields, error, press));
    async function send(event) {
      event.preventDefault();
      press.disabled = true;
      try {
        await submit();
        dialog.close();
        dialog.remove();
        resolve();
      } catch (failure) {
        error.textContent = failure.message;
        press.disabled = false;
      }
    }
    dialog.addEventListener('cancel', event => event.preventDefault());
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector('input').select();
  });
}
