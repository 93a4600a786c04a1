// Sharing: the look follows its form, words to paste are copied with one press. Everything works without it.
(function () {
  "use strict";
  var asked = 0;

  function show(html, address) {
    var old = document.getElementById("share");
    var made = new DOMParser().parseFromString(html, "text/html").getElementById("share");
    if (!old || !made) { window.location.assign(address); return; }
    var held = document.activeElement && document.activeElement.id;
    old.replaceWith(made);
    dress();
    if (held && document.getElementById(held)) document.getElementById(held).focus();
  }

  function load(address, init) {
    var mine = ++asked;
    init.headers = { "HX-Request": "true" };
    return fetch(address, init).then(function (answer) {
      return answer.text().then(function (html) {
        if (mine !== asked) return;
        if (!answer.ok) { window.location.assign(address); return; }
        if (document.getElementById("share").closest("main")) history.replaceState(null, "", answer.url);
        show(html, answer.url);
      });
    }).catch(function () { window.location.assign(address); });
  }

  function asAddress(form) {
    return form.action + "?" + new URLSearchParams(new FormData(form));
  }

  function dress() {
    document.querySelectorAll("[data-copy]").forEach(function (button) { button.hidden = false; });
  }

  document.addEventListener("change", function (event) {
    var form = event.target.form;
    if (form && form.matches(".look[data-share]") && form.checkValidity()) load(asAddress(form), {});
  });
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (!form.matches("[data-share]")) return;
    event.preventDefault();
    if (form.method === "post") load(form.action, { method: "POST" });
    else load(asAddress(form), {});
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-copy]");
    if (!button) return;
    var field = document.getElementById(button.dataset.copy);
    field.select();
    var done = navigator.clipboard ? navigator.clipboard.writeText(field.value) : Promise.reject(new Error("no clipboard"));
    done.catch(function () { if (!document.execCommand("copy")) throw new Error("not copied"); }).then(function () {
      button.firstChild.textContent = "Copied";
      setTimeout(function () { button.firstChild.textContent = "Copy"; }, 2000);
    }, function () { button.firstChild.textContent = "Press Ctrl+C"; });
  });
  dress();
})();
