// Runs before the page is drawn, so that a chosen theme never flashes. Without a choice the system's theme holds.
(() => {
  'use strict';
  let choice = null;
  try {
    choice = localStorage.getItem('theme');
  } catch (refused) {
    // Storage may be off; then the system's theme holds.
  }
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
})();
