// Gives frames of this Readout on another site's page the height of what is in them.
(function () {
  "use strict";
  var LEAST = 100, GREATEST = 20000, NAME = /\/embed\.js(?:[?#]|$)/;
  var own = document.currentScript && document.currentScript.src;
  // Pages hold frames and scripts that are not ours; some have no address that can be read.
  function whole(address, base) {
    try { return new URL(address, base).href; } catch (unreadable) { return ""; }
  }
  // A script that another one put into the page is not told where it came from: its tag says so.
  function places() {
    var tags = Array.prototype.map.call(document.querySelectorAll("script[src]"), function (tag) { return tag.src; });
    return (own ? [own] : tags.filter(function (src) { return NAME.test(src); }))
      .map(function (src) { return whole("embed/", src); }).filter(Boolean);
  }
  function frames() {
    var ours = places();
    return Array.prototype.filter.call(document.querySelectorAll("iframe"), function (frame) {
      var src = whole(frame.src, window.location.href);
      return ours.some(function (place) { return src.indexOf(place) === 0; });
    });
  }
  // In its sandbox a frame has no origin of its own, which browsers write as "null".
  function isFrom(frame, event) {
    return frame.contentWindow === event.source &&
      (event.origin === "null" || event.origin === new URL(frame.src, window.location.href).origin);
  }
  window.addEventListener("message", function (event) {
    var said = event.data;
    if (!said || said.type !== "readout:resize" || said.version !== 1 || !(said.height > 0)) return;
    var height = Math.min(Math.max(Math.ceil(said.height), LEAST), GREATEST);
    frames().forEach(function (frame) {
      if (isFrom(frame, event)) frame.style.height = height + "px";
    });
  });
  function ask() {
    frames().forEach(function (frame) {
      if (frame.contentWindow) frame.contentWindow.postMessage({ type: "readout:measure", version: 1 }, "*");
    });
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ask);
  else ask();
})();
