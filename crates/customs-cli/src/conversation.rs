//! `customs conversation`: whether the messages of a case answer each other as they have to.

use customs_check::Message;
use customs_exchange::AnyMessage;
use customs_exchange::analysis::{Conversation as Checked, ConversationFinding};

use crate::arguments::{Conversation, LineFormat};
use crate::failure::Failure;
use crate::inputs::{Input, Inputs};
use crate::stream::{self, Outcome};
use crate::text::{BOLD, ERROR, clean, counted};
use crate::{Status, output};

/// Runs the command.
pub(crate) fn run(arguments: &Conversation) -> Result<Status, Failure> {
    let inputs = Inputs::find(&arguments.paths);
    let work = |input: &Input| match stream::message(input) {
        Outcome::Done(Message::Exchange(message)) => Outcome::Done((input.name(), message)),
        Outcome::Done(_) | Outcome::Skipped => Outcome::Skipped,
        Outcome::Failed(failure) => Outcome::Failed(failure),
    };
    let mut messages: Vec<(String, Box<AnyMessage>)> = Vec::new();
    let is_whole = stream::each(&inputs, work, |read| {
        messages.extend(read);
        Ok(true)
    })?;
    let findings = Checked::check(messages.iter().map(|(name, it)| (name.as_str(), &**it)));
    match arguments.format {
        LineFormat::Text => {
            let lines: String = findings.iter().map(text).collect();
            let (findings, messages) = (findings.len(), messages.len());
            let summary =
                format!("{}, {}\n", counted(messages, "message"), counted(findings, "finding"));
            output::print_coloured(&(lines + &summary))?;
        }
        LineFormat::Jsonl => {
            output::print(findings.iter().map(output::json_line).collect::<String>().as_bytes())?;
        }
    }
    Ok(match (is_whole, findings.is_empty()) {
        (false, _) => Status::Failed,
        (true, false) => Status::Findings,
        (true, true) => Status::Clean,
    })
}

fn text(finding: &ConversationFinding) -> String {
    let ConversationFinding { file, check, message, hint, path } = finding;
    let (name, message, rule) = (clean(file), clean(message), check.code());
    format!(
        "{name}: {ERROR}error[{rule}]{ERROR:#}{BOLD}: {message}{BOLD:#}\n   = at {path}\n   = help: \
         {hint}\n"
    )
}
