"use strict";

/*
 * Reads /api/v1/stream/agents and has it shown. The password is in no address: EventSource could not
 * send it otherwise, so the stream is read with fetch.
 */
(() => {
  const STREAM = "api/v1/stream/agents?source=wallboard";
  const KEPT = "dialer360.wallboard";
  const STALE_MILLIS = 5000;
  const SILENCE_MILLIS = 25000;
  const SHORTEST_PAUSE = 1000;
  const LONGEST_PAUSE = 30000;

  const byId = (id) => document.getElementById(id);
  const now = () => performance.now();
  const { duration, setText, setClass } = Board;

  let authorization = "";
  let attempt = 0;
  let reading = null;
  let board = null;
  let boardAt = 0;
  let heardAt = 0;
  let trouble = "";

  function age() {
    return Math.floor((now() - boardAt) / 1000);
  }

  function showAlarm() {
    const stale = !board || now() - boardAt > STALE_MILLIS;
    const alarm = byId("alarm");
    document.body.classList.toggle("stale", stale && Boolean(board));
    const since = board && stale ? "What you see is " + duration(age()) + " old. " : "";
    const text = stale && (trouble || board) ? since + (trouble || "No news has come.") : "";
    setText(alarm, text);
    alarm.hidden = !text;
    const state = byId("state");
    setText(state, stale ? "no live data" : "live");
    setClass(state, stale ? "connection" : "connection live");
  }

  function show() {
    setText(byId("clock"), new Date().toLocaleTimeString([], { hour12: false }));
    showAlarm();
    if (board) {
      Board.show(board, age());
    }
  }

  // what is read

  function take(event, data) {
    if (event === "board") {
      board = JSON.parse(data);
      boardAt = now();
      trouble = "";
      attempt = 0;
      show();
    } else if (event === "database_unavailable") {
      trouble = "The database does not answer.";
    } else if (event === "stopping") {
      trouble = "The server is being stopped.";
    } else if (event === "refused") {
      leave(reason(data, "You may not see this board any more."));
    }
  }

  function reason(json, otherwise) {
    try {
      return JSON.parse(json).outcomes[0].message;
    } catch (unreadable) {
      return otherwise;
    }
  }

  function parse(block) {
    let event = "message";
    const data = [];
    for (const line of block.split("\n")) {
      if (line.startsWith("event: ")) {
        event = line.slice(7);
      } else if (line.startsWith("data: ")) {
        data.push(line.slice(6));
      }
    }
    if (data.length) {
      take(event, data.join("\n"));
    }
  }

  async function readAll(body, mine) {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let pending = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done || reading !== mine) {
        return;
      }
      heardAt = now();
      pending += decoder.decode(value, { stream: true });
      const blocks = pending.split("\n\n");
      pending = blocks.pop();
      blocks.forEach(parse);
    }
  }

  async function connect() {
    const mine = new AbortController();
    reading = mine;
    heardAt = now();
    try {
      const answer = await fetch(STREAM, {
        headers: { Authorization: authorization },
        cache: "no-store",
        credentials: "omit",
        redirect: "error",
        signal: mine.signal,
      });
      if (answer.status === 401 || answer.status === 403 || answer.status === 400) {
        const text = await answer.text();
        if (reading === mine) {
          leave(reason(text, "User or password is wrong."));
        }
        return;
      }
      if (answer.ok) {
        await readAll(answer.body, mine);
        trouble = trouble || "The server has ended the stream.";
      } else {
        trouble = reason(await answer.text(), "The server answers with status " + answer.status + ".");
      }
    } catch (broken) {
      trouble = "The server cannot be reached.";
    }
    if (reading === mine) {
      reading = null;
      again();
    }
  }

  /** Pauses double up to half a minute, and differ, so that all boards of a house do not come at once. */
  function again() {
    const pause = Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** attempt++);
    setTimeout(() => {
      if (authorization) {
        connect();
      }
    }, pause * (0.5 + Math.random() / 2));
    show();
  }

  /** A connection may hang without an end: the server is never silent for so long. */
  function watch() {
    if (reading && now() - heardAt > SILENCE_MILLIS) {
      reading.abort();
    }
    if (authorization) {
      show();
    }
  }

  // who looks

  function enter(user, pass) {
    const bytes = new TextEncoder().encode(user + ":" + pass);
    authorization = "Basic " + btoa(String.fromCharCode(...bytes));
    board = null;
    trouble = "";
    attempt = 0;
    Board.forget();
    byId("login").hidden = true;
    byId("board").hidden = false;
    show();
    connect();
  }

  function leave(message) {
    authorization = "";
    board = null;
    sessionStorage.removeItem(KEPT);
    if (reading) {
      reading.abort();
      reading = null;
    }
    byId("pass").value = "";
    byId("board").hidden = true;
    byId("login").hidden = false;
    setText(byId("login-message"), message);
    byId("login-message").hidden = !message;
    document.body.classList.remove("stale");
    byId("user").focus();
  }

  byId("login-form").addEventListener("submit", (submit) => {
    submit.preventDefault();
    const user = byId("user").value;
    const pass = byId("pass").value;
    if (byId("keep").checked) {
      sessionStorage.setItem(KEPT, JSON.stringify([user, pass]));
    }
    byId("pass").value = "";
    enter(user, pass);
  });
  byId("leave").addEventListener("click", () => leave(""));
  setInterval(watch, 1000);

  const kept = sessionStorage.getItem(KEPT);
  if (kept) {
    enter(...JSON.parse(kept));
  } else {
    byId("user").focus();
  }
})();
