// Keys, theme, tabs, and the highlighting between values and the words that they were read from.

const root = document.documentElement;
const THEMES = ['auto', 'light', 'dark'];

function currentTheme() {
  return root.dataset.theme ?? 'auto';
}

function showTheme() {
  const button = document.getElementById('theme');
  if (button) button.textContent = `Theme: ${currentTheme()}`;
}

function nextTheme() {
  const next = THEMES[(THEMES.indexOf(currentTheme()) + 1) % THEMES.length];
  if (next === 'auto') delete root.dataset.theme;
  else root.dataset.theme = next;
  try {
    if (next === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', next);
  } catch (refused) {
    // The choice then lasts as long as the page.
  }
  showTheme();
  document.dispatchEvent(new CustomEvent('tocsin:theme'));
}

showTheme();
document.getElementById('theme')?.addEventListener('click', nextTheme);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
  document.dispatchEvent(new CustomEvent('tocsin:theme')));

const help = document.getElementById('help');
document.getElementById('help-open')?.addEventListener('click', () => help.showModal());

const ENTRY = 'a.incident, a.step';

function entries() {
  return [...document.querySelectorAll(ENTRY)];
}

function step(by) {
  const all = entries();
  if (all.length === 0) return;
  const at = all.indexOf(document.activeElement?.closest(ENTRY));
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
  all[next].focus();
  all[next].scrollIntoView({ block: 'nearest' });
}

function isTyping(target) {
  return target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]') !== null;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target)) {
    if (event.key === 'Escape') event.target.blur();
    return;
  }
  if (help.open) return;
  const search = document.getElementById('q');
  const actions = { j: () => step(1), k: () => step(-1), '?': () => help.showModal() };
  if (search) actions['/'] = () => { show('list'); search.focus(); search.select(); };
  const rule = document.querySelector('#rule, form.compare');
  if (rule) actions.r = () => { rule.scrollIntoView({ block: 'nearest' }); rule.querySelector('input[type=radio]').focus(); };
  const compare = document.getElementById('compare');
  if (compare) {
    actions.x = () => document.activeElement?.closest('li')?.querySelector('.pick input')?.click();
    actions.c = () => compare.requestSubmit();
  }
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});

// List and map share one place on a narrow screen.
function show(pane) {
  const split = document.querySelector('.split');
  if (!split) return;
  split.dataset.shown = pane;
  for (const tab of document.querySelectorAll('.tabs button'))
    tab.setAttribute('aria-pressed', String(tab.dataset.show === pane));
  document.dispatchEvent(new CustomEvent('tocsin:resize'));
}
for (const tab of document.querySelectorAll('.tabs button')) tab.addEventListener('click', () => {
  show(tab.dataset.show);
  document.querySelector('.tabs').scrollIntoView();
});
document.addEventListener('tocsin:show', (event) => show(event.detail));

// A value and the words that it was read from light up together.
function light(element, on) {
  // A marked value lies inside a statement; it lights itself, not the whole of that.
  const all = (element.dataset.refs ?? '').split(' ').filter(Boolean);
  const values = all.filter((ref) => ref.startsWith('v'));
  const refs = new Set(element.matches('mark') ? values : all);
  if (refs.size === 0) return;
  for (const other of document.querySelectorAll('[data-refs]'))
    if ((other.dataset.refs ?? '').split(' ').some((ref) => refs.has(ref))) other.classList.toggle('lit', on);
}

let lit = null;
function lightOnly(target) {
  const next = target instanceof Element ? target.closest('[data-refs]') : null;
  if (next === lit) return;
  if (lit) light(lit, false);
  lit = next;
  if (lit) light(lit, true);
}
for (const type of ['pointerover', 'focusin']) document.addEventListener(type, (event) => lightOnly(event.target));
document.addEventListener('pointerleave', () => lightOnly(null));
document.addEventListener('focusout', (event) => { if (!event.relatedTarget) lightOnly(null); });

// Following a mark to a value inside a closed group opens the group.
function openTarget() {
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  for (let d = target?.closest('details'); d; d = d.parentElement?.closest('details')) d.open = true;
  if (target) {
    target.scrollIntoView({ block: 'nearest' });
    if (target.matches('a')) target.focus({ preventScroll: true });
    lightOnly(target);
  }
}
addEventListener('hashchange', openTarget);
openTarget();

// Dropping a file anywhere on the form puts it into the file field.
const paste = document.getElementById('paste');
if (paste) {
  const file = document.getElementById('file');
  paste.addEventListener('dragover', (event) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    paste.classList.add('dropping');
  });
  paste.addEventListener('dragleave', () => paste.classList.remove('dropping'));
  paste.addEventListener('drop', (event) => {
    paste.classList.remove('dropping');
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    file.files = event.dataTransfer.files;
  });
}

// The list follows every letter; leaving the field must not ask for the same list again.
document.getElementById('q')?.addEventListener('change', (event) => event.stopPropagation());

// A filter that is empty does not stand in the address.
document.body.addEventListener('htmx:configRequest', (event) => {
  if (event.detail.elt.id !== 'filter') return;
  const { parameters } = event.detail;
  for (const name of ['q', 'from', 'to', 'bbox', 'follow', 'speaker', 'stance', 'role']) if (!parameters[name]) delete parameters[name];
});
