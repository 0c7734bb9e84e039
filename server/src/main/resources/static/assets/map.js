// The map: a base map of our own files, incidents as the areas that hold them, and sites with their rings.
/* global ol */

const element = document.querySelector('.map');
const LON_LAT = 'EPSG:4326';
const MERCATOR = 'EPSG:3857';
const geoJson = new ol.format.GeoJSON({ dataProjection: LON_LAT, featureProjection: MERCATOR });

// The shapes of kinds.svg, once more for the canvas.
const SHAPES = {
  battles: { points: 4, radius: 8, angle: 0 },
  explosions: { points: 8, radius: 8.5, radius2: 4.5, angle: 0 },
  'violence-against-civilians': { points: 3, radius: 8.5, angle: 0 },
  protests: null,
  riots: { points: 6, radius: 8, angle: Math.PI / 6 },
  'strategic-developments': { points: 4, radius: 8.5, radius2: 3.5, angle: 0 },
};

let colours = {};
function readColours() {
  // A custom property holds both themes' colours; only as the colour of an element is it the one that is seen.
  const probe = element.appendChild(document.createElement('i'));
  const read = (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  colours = { text: read('text'), halo: read('halo'), land: read('land'), sea: read('sea'), border: read('border-line'),
    province: read('province-line'), town: read('town'), site: read('site'), warned: read('warned'), focus: read('focus') };
  for (const kind of Object.keys(SHAPES)) colours[kind] = read(`kind-${kind}`);
  probe.remove();
}
readColours();

function alpha(rgb, share) {
  return rgb.replace('rgb(', 'rgba(').replace(')', `, ${share})`);
}

const font = (size, weight = '400') => `${weight} ${size}px system-ui, sans-serif`;
const stroke = (color, width, lineDash) => new ol.style.Stroke({ color, width, lineDash });
const fill = (color) => new ol.style.Fill({ color });
const words = (text, options = {}) => new ol.style.Text({ text, font: font(12), fill: fill(colours.text),
  stroke: stroke(colours.halo, 3), ...options });

// ---- base map -----------------------------------------------------------------------------------------------------------

// A country is named once, in the largest of its parts.
function largestPart(feature) {
  const parts = feature.getGeometry().getPolygons?.() ?? [feature.getGeometry()];
  return parts.reduce((a, b) => (ol.extent.getArea(b.getExtent()) > ol.extent.getArea(a.getExtent()) ? b : a));
}

function countryStyle(feature, resolution) {
  // Borders on which states disagree are dashed; the map takes no side.
  if (feature.get('disputed')) return [
    new ol.style.Style({ stroke: stroke(colours.land, 2.2), zIndex: 1 }),
    new ol.style.Style({ stroke: stroke(colours.border, 1.2, [4, 4]), zIndex: 2 })];
  const area = new ol.style.Style({ fill: fill(colours.land), stroke: stroke(colours.border, 1.2) });
  if (resolution < 500) return area;
  return [area, new ol.style.Style({ geometry: largestPart(feature),
    text: words(feature.get('name'), { font: font(13, '600'), fill: fill(colours.border) }) })];
}

function admin1Style(feature, resolution) {
  return resolution > 2500 ? undefined : new ol.style.Style({ stroke: stroke(colours.province, 1, [4, 4]) });
}

// Rank: 0 a capital, 1 the seat of a province, 2 over 100,000 people, 3 the seat of a district, 4 and 5 smaller.
function isShown(rank, people, resolution) {
  if (resolution > 3000) return rank === 0 && people > 1_000_000;
  if (resolution > 1800) return rank === 0 || people > 500_000;
  if (resolution > 700) return rank <= 1 || people > 100_000;
  return resolution > 150 ? rank <= 3 : true;
}

function placeStyle(feature, resolution) {
  const people = Number(feature.get('population') ?? 0);
  const rank = Number(feature.get('rank') ?? 5);
  if (!isShown(rank, people, resolution)) return undefined;
  const large = rank <= 1;
  return new ol.style.Style({
    image: new ol.style.Circle({ radius: large ? 2.6 : 1.8, fill: fill(colours.town) }),
    text: words(feature.get('name'), { font: font(large ? 12 : 11), fill: fill(colours.town), offsetX: 6, textAlign: 'left' }),
  });
}

function baseLayer(name, style, options = {}) {
  return new ol.layer.Vector({
    source: new ol.source.Vector({ url: `/map/${name}.json`, format: geoJson }), style, ...options });
}
const BASE = {
  countries: () => baseLayer('countries', countryStyle, { declutter: 'labels' }),
  admin1: () => baseLayer('admin1', admin1Style),
  places: () => baseLayer('places', placeStyle, { declutter: 'labels' }),
};

// ---- incidents ----------------------------------------------------------------------------------------------------------

let chosen = null; // the id of the incident that is pointed at, in the list or on the map

function symbol(kind, big) {
  const shape = SHAPES[kind];
  const look = { declutterMode: 'obstacle', fill: fill(colours[kind]), stroke: stroke(big ? colours.focus : colours.halo, big ? 3 : 1.5) };
  const scale = big ? 1.3 : 1;
  return shape ? new ol.style.RegularShape({ ...shape, ...look, scale }) : new ol.style.Circle({ radius: 7, ...look, scale });
}

function incidentStyle(feature, resolution) {
  const kind = feature.get('kind');
  const local = feature.get('local');
  const on = feature.get('id') === chosen;
  const color = colours[kind] ?? colours.text;
  const area = new ol.style.Style({
    fill: fill(alpha(color, on ? 0.25 : local ? 0.13 : 0.05)),
    stroke: stroke(on ? colours.focus : color, on ? 3 : 1.5, local ? undefined : [8, 6]),
    zIndex: on ? 3 : local ? 2 : 1,
  });
  return local ? [area, middleStyle(feature, kind, on, resolution)] : [area, edgeStyle(feature, on)];
}

// Only what is known to the district or better has a symbol in its middle.
function middleStyle(feature, kind, on, resolution) {
  return new ol.style.Style({
    geometry: new ol.geom.Point(ol.proj.fromLonLat(feature.get('middle'))),
    image: symbol(kind, on),
    text: on || resolution < 120 ? words(`${feature.get('place')}, ${feature.get('day')}`, { offsetY: -18, font: font(12, '600'), overflow: true }) : undefined,
    zIndex: on ? 20 : 10,
  });
}

// The others are named on the edge of their area, with what is not known.
function edgeStyle(feature, on) {
  const [west, , east, north] = feature.getGeometry().getExtent();
  return new ol.style.Style({
    geometry: new ol.geom.Point([(west + east) / 2, north]),
    text: words(`${feature.get('place')}: somewhere in the ${feature.get('precision')}`, { font: font(11, on ? '700' : '500'), offsetY: -8, overflow: true }),
    zIndex: on ? 19 : 9,
  });
}

const incidents = new ol.source.Vector();
const incidentLayer = new ol.layer.Vector({ source: incidents, style: incidentStyle, declutter: 'labels',
  updateWhileInteracting: true });

// ---- sites --------------------------------------------------------------------------------------------------------------

function siteStyle(feature, resolution) {
  const warned = feature.get('warnings') > 0;
  const color = warned ? colours.warned : colours.site;
  const styles = [new ol.style.Style({
    image: new ol.style.RegularShape({ points: 4, radius: 13, angle: Math.PI / 4, declutterMode: 'obstacle', fill: fill(alpha(colours.halo, 0.55)), stroke: stroke(color, 2.5) }),
    text: resolution < 800 ? words(feature.get('name'), { offsetX: 15, textAlign: 'left', font: font(11, '600'), fill: fill(color) }) : undefined,
    zIndex: warned ? 15 : 14,
  })];
  const ring = feature.get('ring');
  if (ring && resolution < 1500) styles.push(new ol.style.Style({ geometry: ring, stroke: stroke(color, 1.2, [2, 4]), zIndex: 4 }));
  return styles;
}

const sites = new ol.source.Vector();
const siteLayer = new ol.layer.Vector({ source: sites, style: siteStyle, declutter: 'labels' });

function addRings() {
  for (const site of sites.getFeatures())
    site.set('ring', new ol.geom.Polygon([site.get('warn_ring')]).transform(LON_LAT, MERCATOR));
}

// ---- the area that narrows the list -------------------------------------------------------------------------------------

const box = new ol.source.Vector();
const boxLayer = new ol.layer.Vector({ source: box,
  style: () => new ol.style.Style({ stroke: stroke(colours.focus, 2, [6, 4]), fill: fill(alpha(colours.focus, 0.06)) }) });

function showBox(text, follow) {
  box.clear();
  const edges = text.split(',').map(Number);
  if (follow || edges.length !== 4 || edges.some(Number.isNaN)) return;
  box.addFeature(new ol.Feature(ol.geom.Polygon.fromExtent(ol.proj.transformExtent(edges, LON_LAT, MERCATOR))));
}

// ---- the map ------------------------------------------------------------------------------------------------------------

element.replaceChildren();
element.classList.toggle('bare', !element.dataset.basemap.includes('countries'));
element.tabIndex = 0;
const map = new ol.Map({
  target: element,
  layers: [...element.dataset.basemap.split(' ').filter((n) => n in BASE).map((n) => BASE[n]()), siteLayer, incidentLayer, boxLayer],
  controls: ol.control.defaults.defaults({ attribution: false, rotate: false }).extend([new ol.control.ScaleLine()]),
  view: new ol.View({ center: ol.proj.fromLonLat([69.5, 37.8]), zoom: 7, minZoom: 2, maxZoom: 15 }),
});
const keyboard = element; // arrows and +/- work while the map has the focus
keyboard.dataset.ready = 'false';

async function load(source, url) {
  const answer = await fetch(url, { headers: { Accept: 'application/geo+json' } });
  if (!answer.ok) return;
  const features = geoJson.readFeatures(await answer.json());
  source.clear(true);
  source.addFeatures(features);
}

function incidentsUrl() {
  return element.dataset.incidents.includes('?') || element.classList.contains('medium')
    ? element.dataset.incidents
    : element.dataset.incidents + location.search;
}

function extentOf(features) {
  const extent = ol.extent.createEmpty();
  for (const f of features) ol.extent.extend(extent, f.getGeometry().getExtent());
  return extent;
}

function showAll() {
  const focused = [...element.classList].find((c) => c.startsWith('focus-site-'));
  const site = focused && sites.getFeatures().find((f) => f.get('id') === focused.slice('focus-site-'.length));
  const small = element.classList.contains('small');
  // Where anything is known well, the vague areas do not decide what is seen.
  const local = incidents.getFeatures().filter((f) => f.get('local'));
  const shown = local.length > 0 ? local : incidents.getFeatures();
  const extent = site ? site.get('ring').getExtent().slice() : extentOf(small ? shown : [...shown, ...sites.getFeatures()]);
  if (ol.extent.isEmpty(extent) && !Number.isFinite(extent[0])) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  map.getView().fit(extent, { padding: small ? [40, 40, 40, 40] : [44, 44, 44, 44], maxZoom: small ? 9 : 11, duration: started && !still ? 250 : 0 });
}

let started = false;
async function start() {
  await Promise.all([load(incidents, incidentsUrl()), load(sites, element.dataset.sites)]);
  addRings();
  showAll();
  started = true;
  showBox(bboxField?.value ?? '', follow?.checked ?? false);
  map.once('rendercomplete', () => { element.dataset.ready = 'true'; });
  map.render();
}

// ---- list and map together ----------------------------------------------------------------------------------------------

function choose(id, { center = false } = {}) {
  if (id === chosen) return;
  chosen = id;
  element.dataset.chosen = id ?? '';
  incidentLayer.changed();
  for (const item of document.querySelectorAll('a.incident')) item.classList.toggle('chosen', item.dataset.incident === id);
  const feature = id && incidents.getFeatures().find((f) => f.get('id') === id);
  if (!feature || !center) return;
  const view = map.getView();
  const extent = feature.getGeometry().getExtent();
  if (!ol.extent.intersects(view.calculateExtent(map.getSize()), extent)) view.setCenter(ol.extent.getCenter(extent));
}

document.addEventListener('focusin', (event) => {
  const item = event.target.closest?.('a.incident');
  if (item) choose(item.dataset.incident, { center: true });
});
document.addEventListener('pointerover', (event) => {
  const item = event.target.closest?.('a.incident');
  if (item) choose(item.dataset.incident);
});

const bboxField = document.getElementById('bbox');
const follow = document.getElementById('follow');
const clearBox = document.getElementById('clear-box');
const filter = document.getElementById('filter');

function under(pixel) {
  const ids = [];
  map.forEachFeatureAtPixel(pixel, (feature) => { if (!ids.includes(feature.get('id'))) ids.push(feature.get('id')); },
    { layerFilter: (layer) => layer === incidentLayer, hitTolerance: 4 });
  return ids;
}

// Where several incidents lie over each other, each click takes the next.
map.on('click', (event) => {
  const site = map.forEachFeatureAtPixel(event.pixel, (f) => f, { layerFilter: (l) => l === siteLayer, hitTolerance: 4 });
  if (site && !map.getTargetElement().classList.contains('medium')) {
    location.href = `/sites/${encodeURIComponent(site.get('id'))}`;
    return;
  }
  const ids = under(event.pixel);
  if (ids.length === 0) return;
  const id = ids[(ids.indexOf(chosen) + 1) % ids.length];
  choose(id);
  const item = document.querySelector(`a.incident[data-incident="${CSS.escape(id)}"]`);
  if (!item) {
    if (!filter && !element.classList.contains('small')) location.href = `/incidents/${encodeURIComponent(id)}`;
    return;
  }
  item.scrollIntoView({ block: 'nearest' });
  item.focus({ preventScroll: true });
});
map.on('pointermove', (event) => {
  if (event.dragging) return;
  element.classList.toggle('pointing', map.hasFeatureAtPixel(event.pixel, { layerFilter: (l) => l === incidentLayer || l === siteLayer, hitTolerance: 4 }));
});

function narrow(text) {
  bboxField.value = text;
  clearBox.hidden = text === '';
  showBox(text, follow.checked);
  filter.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

function edges(extent) {
  return ol.proj.transformExtent(extent, MERCATOR, LON_LAT)
    .map((d, i) => Math.min(i % 2 ? 90 : 180, Math.max(i % 2 ? -90 : -180, d)).toFixed(4)).join(',');
}

if (filter) {
  const drawing = new ol.interaction.DragBox();
  const drawButton = document.getElementById('draw-box');
  const setDrawing = (on) => {
    drawButton.setAttribute('aria-pressed', String(on));
    element.classList.toggle('drawing', on);
    if (on) map.addInteraction(drawing);
    else map.removeInteraction(drawing);
  };
  drawButton.addEventListener('click', () => setDrawing(drawButton.getAttribute('aria-pressed') !== 'true'));
  drawing.on('boxend', () => {
    setDrawing(false);
    follow.checked = false;
    narrow(edges(drawing.getGeometry().getExtent()));
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') setDrawing(false); });
  document.getElementById('fit').addEventListener('click', showAll);
  clearBox.addEventListener('click', () => { follow.checked = false; narrow(''); });
  follow.addEventListener('change', (event) => {
    event.stopPropagation();
    narrow(follow.checked ? edges(map.getView().calculateExtent(map.getSize())) : '');
  });
  map.on('moveend', () => {
    if (started && follow.checked) {
      const now = edges(map.getView().calculateExtent(map.getSize()));
      if (now !== bboxField.value) narrow(now);
    }
  });
  document.body.addEventListener('htmx:afterSettle', (event) => {
    if (event.detail.target.id === 'results') load(incidents, incidentsUrl());
  });
}

document.addEventListener('tocsin:theme', () => {
  readColours();
  for (const layer of map.getLayers().getArray()) layer.changed();
});
// A map behind a tab has no size; only when it is seen can it be fitted.
document.addEventListener('tocsin:resize', () => {
  const unseen = !map.getSize()?.[0];
  map.updateSize();
  if (unseen) showAll();
});

start();
