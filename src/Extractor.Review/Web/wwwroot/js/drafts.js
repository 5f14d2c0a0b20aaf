// Corrections that are begun and not decided; kept for as long as the window lives, so that a reload loses none.
import { same } from './slots.js';

const prefix = 'draft:';

export class Drafts {
  /** The changed slots of a claim by name. */
  of(claim) {
    const kept = JSON.parse(sessionStorage.getItem(prefix + claim.id) ?? 'null');
    return kept?.revision === claim.revision ? kept.changes : {};
  }

  /** Changes a slot; changing it back takes it out. */
  set(claim, name, content) {
    const changes = this.of(claim);
    delete changes[name];
    if (!same(name, claim.current[name], content)) {
      changes[name] = content;
    }
    return this.#keep(claim, changes);
  }

  revert(claim, name) {
    const changes = this.of(claim);
    delete changes[name];
    return this.#keep(claim, changes);
  }

  drop(claim) {
    sessionStorage.removeItem(prefix + claim.id);
  }

  #keep(claim, changes) {
    if (Object.keys(changes).length === 0) {
      this.drop(claim);
    } else {
      sessionStorage.setItem(prefix + claim.id, JSON.stringify({ revision: claim.revision, changes }));
    }
    return changes;
  }
}
