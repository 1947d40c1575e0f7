/** Three times Esc within this time leaves: more than a slip, fast enough for a hand at the door. */
const WINDOW_MS = 2000;
const PRESSES = 3;

export function watchLeave(): void {
  document.querySelector('[data-leave]')?.addEventListener('click', (event) => {
    event.preventDefault();
    void leave();
  });
  const pressed: number[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    pressed.push(event.timeStamp);
    const first = pressed[pressed.length - PRESSES];
    if (first !== undefined && event.timeStamp - first < WINDOW_MS) void leave();
  });
}

/** Clears what this tab and this site keep on the device, then goes to a neutral page. */
async function leave(): Promise<void> {
  document.documentElement.classList.add('leaving');
  try {
    sessionStorage.clear();
    document.querySelector('textarea')?.form?.reset();
    const names = await caches.keys();
    await Promise.all(names.map((name) => caches.delete(name)));
  } catch {
    // Leaving matters more than tidying; `/leave` clears again by header.
  }
  // Replaces this page, so that one step back does not show it.
  location.replace('/leave');
}
