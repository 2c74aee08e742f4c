// What the address says, and the settings that are being moved: the address follows when they rest for a moment. Back
// leads to where a setting was before people began to move it, not to each step of it.
import { addressOf, changed, go } from '../shell/address.js';

const RESTING = 150;

export function draft() {
  let told = new URLSearchParams();
  let pending = {};
  let waiting = 0;
  let moving = null;
  const parameters = () => changed(told, pending);

  function settle(replace) {
    clearTimeout(waiting);
    told = parameters();
    pending = {};
    go(addressOf('what-if', told), { replace });
  }

  // For a while the setting of this path is moved to `text`, null for where the policy has it.
  function move(path, text) {
    pending = { ...pending, [path]: text };
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      settle(moving === path);
      moving = path;
    }, RESTING);
  }

  // Nobody moves a setting any more.
  function rest() {
    if (Object.keys(pending).length) settle(moving !== null);
    moving = null;
  }

  function change(changes) {
    pending = { ...pending, ...changes };
    settle(false);
  }

  // Whoever leaves the view does not wait for what was being moved.
  function hide() {
    clearTimeout(waiting);
    pending = {};
    moving = null;
  }

  const show = (given) => {
    told = given;
  };
  return { parameters, move, rest, change, show, hide };
}
