// How a reader likes it: light or dark, full or compact, keys or not. Kept in this browser, never sent.
(function () {
  "use strict";
  var root = document.documentElement;
  var THEMES = ["auto", "light", "dark"];

  function liked(name, usual) {
    try { return localStorage.getItem("readout:" + name) || usual; } catch (_error) { return usual; }
  }

  function like(name, value) {
    try { localStorage.setItem("readout:" + name, value); } catch (_error) { return; }
  }

  function wear() {
    var theme = liked("theme", "auto");
    root.classList.toggle("light", theme === "light");
    root.classList.toggle("dark", theme === "dark");
    root.classList.toggle("compact", liked("density", "full") === "compact");
    // The browser's own frame follows.
    document.querySelectorAll("meta[name=theme-color]").forEach(function (meta) {
      meta.media = theme === "auto" ? "(prefers-color-scheme: " + meta.dataset.theme + ")" : theme === meta.dataset.theme ? "all" : "not all";
    });
  }

  // Before the first paint: nothing may move.
  wear();
  root.classList.add("js");

  function tell() {
    var theme = document.getElementById("theme");
    var density = document.getElementById("density");
    if (theme) theme.textContent = { auto: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" }[liked("theme", "auto")];
    if (density) density.setAttribute("aria-pressed", String(liked("density", "full") === "compact"));
    var keys = document.getElementById("keys-on");
    if (keys) keys.checked = liked("keys", "on") === "on";
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("#theme, #density");
    if (!button) return;
    if (button.id === "theme") like("theme", THEMES[(THEMES.indexOf(liked("theme", "auto")) + 1) % THEMES.length]);
    else like("density", liked("density", "full") === "compact" ? "full" : "compact");
    wear();
    tell();
  });
  document.addEventListener("change", function (event) {
    if (event.target.id === "keys-on") like("keys", event.target.checked ? "on" : "off");
  });
  document.addEventListener("DOMContentLoaded", tell);
  document.addEventListener("htmx:afterSettle", tell);
  document.addEventListener("htmx:historyRestore", tell);
  // Another page may have chosen since.
  ["pageshow", "storage"].forEach(function (news) {
    window.addEventListener(news, function () { wear(); tell(); });
  });

  // The keys of the dialog.
  var GO = { t: "/", c: "/compare", m: "/matrix", q: "/quotes", o: "/outlets", p: "/topics", a: "/about" };
  var going;
  var stepped;

  // What was picked goes along to the comparison.
  function picked() {
    try {
      return JSON.parse(sessionStorage.getItem("readout:picked")).map(function (pick) { return "article=" + pick.id; }).join("&");
    } catch (_error) { return ""; }
  }
  document.addEventListener("click", function (event) {
    var door = event.target.closest('.bar nav a[href$="/compare"]');
    if (door && picked()) door.search = picked();
  });

  function busy(target) {
    return target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]") || document.querySelector("dialog[open]");
  }

  function step(selector, by, then) {
    var all = [selector, then || "none"].flatMap(function (each) { return Array.from(document.querySelectorAll(each)); });
    if (!all.length) return;
    var at = all.findIndex(function (each) { return each.contains(document.activeElement); });
    if (at < 0 && document.activeElement.matches("[data-step]")) at = all.indexOf(stepped);
    if (at < 0) {
      var top = all.findIndex(function (each) { return each.getBoundingClientRect().top > 60; });
      at = (top < 0 ? all.length : top) - (by > 0);
    }
    var next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    var spot = next.matches("a, [tabindex]") ? next : next.querySelector("h3 a, .where a");
    for (var fold = next.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    stepped = next;
    spot.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  }

  function card() {
    return document.activeElement && document.activeElement.closest(".card");
  }

  function press(selector) {
    var spot = card() && card().querySelector(selector);
    if (spot) spot.click();
  }

  // What differs, then what to check; else evidence.
  function found(by) {
    var checks = "[aria-labelledby=checks] .cells";
    step(document.querySelector(".differing, " + checks) ? ".differing" : ".text .proof, .comparison figcaption a", by, checks);
  }

  var KEYS = {
    j: function () { step(".card", 1); },
    k: function () { step(".card", -1); },
    o: function () { press("h3 a"); },
    c: function () { press('input[name="article"]'); },
    n: function () { found(1); },
    p: function () { found(-1); },
    "/": function () { (document.getElementById("f-q") || document.getElementById("q")).focus(); },
    "?": function () { document.getElementById("keys").showModal(); },
    g: function () { going = Date.now(); }
  };

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || busy(event.target)) return;
    if (liked("keys", "on") !== "on") return;
    var base = document.querySelector(".bar .name").getAttribute("href").replace(/\/$/, "");
    var led = Date.now() - going < 2500;
    going = undefined;
    if (led && GO[event.key]) {
      var along = event.key === "c" && picked();
      window.location.assign(base + GO[event.key] + (along ? "?" + along : ""));
    } else if (KEYS[event.key]) {
      event.preventDefault();
      KEYS[event.key]();
    }
  });
  document.addEventListener("click", function (event) {
    var dialog = document.getElementById("keys");
    if (event.target.closest("[data-keys]")) dialog.showModal();
    if (event.target.closest("[data-close]")) dialog.close();
    var mover = event.target.closest("[data-step]");
    if (mover) found(Number(mover.dataset.step));
  });
})();
