// Builds elements. Text only ever becomes text nodes, so nothing in an article can become markup.

// Bidirectional embeddings, overrides and isolates would let hostile text reorder what a reviewer reads; other control characters are invisible.
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** The text with control characters made visible, character for character, so that offsets hold. */
export function visible(text) {
  return text.replace(unseen, c => {
    const code = c.charCodeAt(0);
    if (code === 0x0C || code === 0x0D) {
      return ' ';
    }
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7F ? '\u2421' : '\uFFFD';
  });
}

/**
 * An element. Properties: class, text, on (handlers by event), data (dataset); true is an attribute without value, null and false leave it out.
 * Children may be elements, text, or null.
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name === 'class') {
      element.className = value;
    } else if (name === 'text') {
      element.textContent = visible(String(value));
    } else if (name === 'on') {
      for (const [event, handler] of Object.entries(value)) {
        element.addEventListener(event, handler);
      }
    } else if (name === 'data') {
      Object.assign(element.dataset, value);
    } else if (name === 'value') {
      element.value = value;
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.flat().filter(c => c !== null && c !== undefined && c !== false).map(c => typeof c === 'object' ? c : visible(String(c))));
  return element;
}

/** An element of a drawing. */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/** A button with its key. */
export function button(text, key, press, properties = {}) {
  return el('button', { type: 'button', 'aria-keyshortcuts': key, on: { click: press }, ...properties }, text, key ? el('kbd', { 'aria-hidden': 'true', text: key }) : null);
}

/** A number with separators of thousands. */
export const count = new Intl.NumberFormat('en').format;

/** A probability in percent. */
export const percent = share => `${Math.round(share * 100)} %`;

/** A time of the past as the reader's clock has it. */
export const moment = iso => new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
