//! `customs lsp` speaks the language server protocol.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use serde_json::{Value, json};

use crate::run::{command, fixtures};

/// An editor and its server.
struct Editor {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

const URI: &str = "file:///message.xml";

impl Editor {
    /// Starts a server in a folder and greets it.
    fn start(folder: &Path) -> Self {
        let mut command = command(folder, &["lsp"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let to = child.stdin.take().expect("a pipe");
        let from = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut editor = Self { child, to, from };
        let capabilities = editor.ask("initialize", json!({ "capabilities": {} }));
        assert_eq!(capabilities["capabilities"]["hoverProvider"], true);
        editor.tell("initialized", json!({}));
        editor
    }

    fn send(&mut self, message: Value) {
        let text = message.to_string();
        write!(self.to, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("it reads");
        self.to.flush().expect("it reads");
    }

    fn receive(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            assert!(self.from.read_line(&mut line).expect("a line") > 0, "it ended");
            match line.trim_end() {
                "" => break,
                header => {
                    if let Some(number) = header.strip_prefix("Content-Length: ") {
                        length = number.parse().expect("a number");
                    }
                }
            }
        }
        let mut bytes = vec![0; length];
        self.from.read_exact(&mut bytes).expect("a message");
        serde_json::from_slice(&bytes).expect("JSON")
    }

    /// Asks and returns the result.
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.send(json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params }));
        let answer = self.receive();
        assert_eq!(answer["id"], 1, "{answer}");
        assert!(answer.get("error").is_none(), "{answer}");
        answer["result"].clone()
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.send(json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Opens a text and returns what is found in it.
    fn open(&mut self, text: &str) -> Vec<Value> {
        let document = json!({ "uri": URI, "languageId": "xml", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
        self.diagnostics()
    }

    fn change(&mut self, text: &str) -> Vec<Value> {
        let document = json!({ "uri": URI, "version": 2 });
        let params = json!({ "textDocument": document, "contentChanges": [{ "text": text }] });
        self.tell("textDocument/didChange", params);
        self.diagnostics()
    }

    fn diagnostics(&mut self) -> Vec<Value> {
        let message = self.receive();
        assert_eq!(message["method"], "textDocument/publishDiagnostics", "{message}");
        assert_eq!(message["params"]["uri"], URI);
        message["params"]["diagnostics"].as_array().expect("diagnostics").clone()
    }

    /// Asks about the place of a text.
    fn ask_at(&mut self, method: &str, text: &str, marked: &str) -> Value {
        let at = text.find(marked).expect("a place") + marked.len();
        let line = text[..at].matches('\n').count();
        let character = at - text[..at].rfind('\n').map_or(0, |end| end + 1);
        let position = json!({ "line": line, "character": character });
        self.ask(method, json!({ "textDocument": { "uri": URI }, "position": position }))
    }

    /// Ends the server and returns its exit status.
    fn end(mut self) -> Option<i32> {
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        self.child.wait().expect("it ends").code()
    }
}

fn message(name: &str) -> String {
    fs::read_to_string(fixtures().join(name)).expect("a fixture")
}

#[test]
fn findings_are_shown_while_somebody_writes() {
    let mut editor = Editor::start(&fixtures());
    let faulty = message("invalid/misspelt-element.xml");
    let found = editor.open(&faulty);
    assert_eq!(found.len(), 1);
    assert_eq!((&found[0]["code"], &found[0]["severity"]), (&json!("unknown-element"), &json!(1)));
    let said =
        "`Declaration` has no element `GoodsItemsQuantity`\ndid you mean `GoodsItemQuantity`?";
    assert_eq!(found[0]["message"], said);
    let range = json!({
        "start": { "line": 15, "character": 4 },
        "end": { "line": 15, "character": 24 },
    });
    assert_eq!(found[0]["range"], range);
    assert!(editor.change(&faulty.replace("ItemsQ", "ItemQ")).is_empty());
    let broken = editor.change("<MetaData><Declaration>");
    assert_eq!(broken[0]["code"], "unreadable-message");
    // What is no message is nobody's business.
    assert!(editor.change("<html/>").is_empty());
    editor.tell("textDocument/didClose", json!({ "textDocument": { "uri": URI } }));
    assert!(editor.diagnostics().is_empty());
    assert_eq!(editor.end(), Some(0));
}

#[test]
fn an_element_is_explained_and_those_that_can_be_in_a_class_are_offered() {
    let mut editor = Editor::start(&fixtures());
    let text = message("valid/one-item-export.xml");
    editor.open(&text);
    let hover = editor.ask_at("textDocument/hover", &text, "<TypeC");
    let said = hover["contents"]["value"].as_str().expect("a text");
    assert!(said.contains("at /Declaration/TypeCode (42A.D013)"), "{said}");
    assert!(said.contains("type: Code, an..6"), "{said}");
    let begun = text.replacen("<TypeCode>", "<\n<TypeCode>", 1);
    editor.change(&begun);
    let offered = editor.ask_at("textDocument/completion", &begun, "    <");
    let labels: Vec<&str> =
        offered.as_array().expect("items").iter().filter_map(|it| it["label"].as_str()).collect();
    assert!(labels.contains(&"TypeCode") && labels.contains(&"GoodsShipment"), "{labels:?}");
    assert!(!labels.contains(&"SequenceNumeric"), "{labels:?}");
    let nothing = editor.ask_at("textDocument/hover", &begun, "<?xml");
    assert!(nothing.is_null(), "{nothing}");
    assert_eq!(editor.end(), Some(0));
}

#[test]
fn the_settings_of_the_folder_count() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let settings = "exclude = ['unknown-element']\n";
    fs::write(folder.path().join("customs.toml"), settings).expect("a file");
    let mut editor = Editor::start(folder.path());
    let found = editor.open(&message("invalid/misspelt-element.xml"));
    assert!(found.iter().all(|it| it["code"] != "unknown-element"), "{found:?}");
    assert_eq!(editor.end(), Some(0));
}
