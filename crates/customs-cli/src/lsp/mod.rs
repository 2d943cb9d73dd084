//! `customs lsp`: the language server protocol over standard input and output, so that editors show findings while somebody
//! writes, say what an element is, and offer those that can be in a class.
//!
//! Messages of the protocol are read and written by lsp-server; the few members of them that are looked at have types here,
//! since the crate with all types of the protocol is several times as large as all of this.
//!
//! | file | owns |
//! | --- | --- |
//! | `mod.rs` | the server: what is asked and answered |
//! | `positions.rs` | lines and UTF-16 units of the protocol, and bytes |
//! | `places.rs` | the element at a position, what the dictionary says of it, and what can be in it |

pub(crate) mod arguments;
mod places;
mod positions;

use std::collections::HashMap;

use customs_model::Severity;
use customs_report::FindingReport;
use lsp_server::{Connection, ErrorCode, Message, Notification, ProtocolError, Request, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use self::positions::{Position, Positions};
use crate::Status;
use crate::failure::Failure;
use crate::limits::GivenLimits;
use crate::lsp::arguments::Lsp;
use crate::validate::TextChecker;
use crate::validate::arguments::Validate;

/// The most findings of a document that are shown; how many more there are is said with the last.
const MOST: usize = 500;

/// Runs the command until the editor ends it.
pub(crate) fn run(arguments: &Lsp, given: GivenLimits) -> Result<Status, Failure> {
    let validate = Validate {
        reading: arguments.reading.clone(),
        config: arguments.config.clone(),
        ..Validate::default()
    };
    let checker = TextChecker::of(&validate, given)?;
    let failure = |error: ProtocolError| Failure::new("customs lsp", error);
    let (connection, threads) = Connection::stdio();
    connection.initialize(capabilities()).map_err(failure)?;
    let mut server = Server { connection, checker, documents: HashMap::new() };
    let ended = server.serve().map_err(failure);
    // The threads end when nothing more can be sent.
    drop(server);
    ended?;
    threads.join().map_err(|error| Failure::new("customs lsp", error))?;
    Ok(Status::Clean)
}

/// What the server can do: it is sent the whole text at each change.
fn capabilities() -> Value {
    json!({
        "textDocumentSync": { "openClose": true, "change": 1 },
        "hoverProvider": true,
        "completionProvider": { "triggerCharacters": ["<"] },
    })
}

struct Server {
    connection: Connection,
    checker: TextChecker,
    /// The texts that are open, by their addresses.
    documents: HashMap<String, String>,
}

/// A document as it was opened or changed.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Changed {
    text_document: Document,
    /// The whole text, of a document that was changed.
    #[serde(default)]
    content_changes: Vec<Text>,
}

#[derive(Deserialize)]
struct Document {
    uri: String,
    /// The whole text, of a document that was opened.
    text: Option<String>,
}

#[derive(Deserialize)]
struct Text {
    text: String,
}

/// A place that is asked about.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Asked {
    text_document: Document,
    position: Position,
}

impl Server {
    /// Answers until the editor ends it, or goes away.
    fn serve(&mut self) -> Result<(), ProtocolError> {
        while let Ok(message) = self.connection.receiver.recv() {
            match message {
                Message::Request(request) => {
                    if self.connection.handle_shutdown(&request)? {
                        return Ok(());
                    }
                    let response = self.answer(request);
                    self.send(response.into());
                }
                Message::Notification(notification) => self.notice(notification),
                Message::Response(_) => {}
            }
        }
        Ok(())
    }

    /// Sends a message; an editor that has gone away is noticed where its messages end.
    fn send(&self, message: Message) {
        let _ = self.connection.sender.send(message);
    }

    fn answer(&self, Request { id, method, params }: Request) -> Response {
        let about = |params| -> Option<(&str, Position)> {
            let Asked { text_document, position } = serde_json::from_value(params).ok()?;
            Some((self.documents.get(&text_document.uri)?, position))
        };
        let answer = match &*method {
            "textDocument/hover" => about(params).and_then(|(text, at)| places::hover(text, at)),
            "textDocument/completion" => {
                about(params).and_then(|(text, at)| places::completion(text, at))
            }
            _ => {
                let what = format!("`{method}` is not supported");
                return Response::new_err(id, ErrorCode::MethodNotFound as i32, what);
            }
        };
        Response::new_ok(id, answer)
    }

    fn notice(&mut self, Notification { method, params }: Notification) {
        let is_closed = method == "textDocument/didClose";
        if !is_closed && method != "textDocument/didOpen" && method != "textDocument/didChange" {
            return;
        }
        let Ok(Changed { text_document, content_changes }) = serde_json::from_value(params) else {
            return;
        };
        let Document { uri, text } = text_document;
        let text = content_changes.into_iter().last().map(|last| last.text).or(text);
        let diagnostics = match text.filter(|_| !is_closed) {
            Some(text) => {
                let diagnostics = self.diagnostics(&uri, &text);
                self.documents.insert(uri.clone(), text);
                diagnostics
            }
            None => {
                self.documents.remove(&uri);
                Vec::new()
            }
        };
        let params = json!({ "uri": uri, "diagnostics": diagnostics });
        let method = "textDocument/publishDiagnostics".to_owned();
        self.send(Notification { method, params }.into());
    }

    /// What is found in a text.
    fn diagnostics(&self, uri: &str, text: &str) -> Vec<Value> {
        let positions = Positions::of(text);
        let reports = self.checker.reports(&places::path_of(uri), text);
        let findings: Vec<_> = reports.iter().flat_map(|report| &report.findings).collect();
        let left_out = findings.len().saturating_sub(MOST);
        let shown = findings.into_iter().take(MOST);
        let mut all: Vec<Value> = shown.map(|it| diagnostic(it, &positions)).collect();
        if let (Some(last), 1..) = (all.last_mut(), left_out) {
            let message = last["message"].as_str().unwrap_or_default();
            last["message"] = json!(format!("{message}\n({left_out} more findings are not shown)"));
        }
        all
    }
}

/// A finding as editors show it.
fn diagnostic(finding: &FindingReport, positions: &Positions<'_>) -> Value {
    let mut message = finding.message.clone();
    if let Some(advice) = finding.hint.as_deref().or(finding.expected.as_deref()) {
        message.push('\n');
        message.push_str(advice);
    }
    let severity = match finding.severity {
        Severity::Error => 1,
        Severity::Warning => 2,
        Severity::Information => 3,
    };
    let (start, end) = (finding.start.unwrap_or_default(), finding.end.unwrap_or_default());
    json!({
        "range": positions.range(start..end),
        "severity": severity,
        "code": finding.rule.id,
        "source": "customs",
        "message": message,
    })
}
