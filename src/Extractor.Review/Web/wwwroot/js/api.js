// Talks to the server. Every failure is an ApiError; a server that cannot be reached has status 0.

export class ApiError extends Error {
  constructor(status, code, message, claim) {
    super(message);
    this.status = status;
    this.code = code;
    this.claim = claim;
  }
}

/** This window, to keep two windows of one reviewer from the same claim. Survives a reload. */
export const windowId = sessionStorage.getItem('window') ?? crypto.randomUUID?.() ?? String(Math.random()).slice(2);
sessionStorage.setItem('window', windowId);

let csrf = null;
let signInAgain = async () => false;

/** Who signs in again when a session has ended: an async function that resolves to true once signed in. */
export const onSignedOut = handler => { signInAgain = handler; };

/** The session of the server. Renews the secret of changing requests. */
export async function session() {
  const answer = await send('GET', '/session');
  csrf = answer.csrf;
  return answer;
}

export const get = path => send('GET', path);
export const post = (path, body = {}, options) => send('POST', path, body, options);
export const remove = (path, options) => send('DELETE', path, undefined, options);

async function send(method, path, body, options = {}, tries = 0) {
  const response = await reach(method, path, body, options);
  if (response.status === 204) {
    return null;
  }
  const answer = await response.json().catch(() => null);
  if (response.ok) {
    return answer;
  }
  const code = answer?.code ?? 'unknown';
  if (tries === 0 && code === 'csrf') {
    await session();
    return send(method, path, body, options, 1);
  }
  if (tries === 0 && response.status === 401 && path !== '/session' && await signInAgain()) {
    return send(method, path, body, options, 1);
  }
  throw new ApiError(response.status, code, answer?.message ?? `The server answered with ${response.status}.`, answer?.claim ?? null);
}

async function reach(method, path, body, { signal, keepalive } = {}) {
  const headers = { 'X-Window': windowId };
  const name = localStorage.getItem('reviewer');
  if (name) {
    headers['X-Reviewer'] = encodeURIComponent(name);
  }
  if (method !== 'GET') {
    headers['Content-Type'] = 'application/json';
    headers['X-CSRF-Token'] = csrf ?? '';
  }
  try {
    return await fetch('/api/v1' + path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), signal, keepalive, redirect: 'error' });
  } catch (cause) {
    if (cause.name === 'AbortError') {
      throw cause;
    }
    throw new ApiError(0, 'network', 'The server cannot be reached.', null);
  }
}
