//! `customs conversation`: whether the messages of a case answer each other as they have to.

use std::ops::ControlFlow;

use customs_analysis::{Conversation as Checked, ConversationFinding};
use customs_message::Message;

use crate::arguments::{Conversation, LineFormat};
use crate::failure::Failure;
use crate::inputs::{Input, Inputs};
use crate::limits::RunLimits;
use crate::messages;
use crate::text::{BOLD, ERROR, clean, counted};
use crate::{Status, output, stream};

/// Runs the command.
pub(crate) fn run(arguments: &Conversation, limits: &RunLimits) -> Result<Status, Failure> {
    let inputs = Inputs::find(&arguments.paths);
    let work = |input: &Input, give: &mut dyn FnMut((String, Message)) -> ControlFlow<()>| {
        messages::complete(input, limits, &mut |name, message| match message.exchanged() {
            Some(_) => give((name.to_owned(), message)),
            None => ControlFlow::Continue(()),
        })
    };
    let mut messages: Vec<(String, Message)> = Vec::new();
    let run = stream::each(&inputs, work, |read| {
        messages.extend(read);
        Ok(true)
    })?;
    if !run.is_whole {
        // What could not be read may be the answer that is missed.
        return Ok(Status::Failed);
    }
    let exchanged = messages.iter().filter_map(|(name, it)| Some((name.as_str(), it.exchanged()?)));
    let findings = Checked::check(exchanged);
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
    Ok(if findings.is_empty() { Status::Clean } else { Status::Findings })
}

fn text(finding: &ConversationFinding) -> String {
    let ConversationFinding { file, check, message, hint, path } = finding;
    let (name, message, rule) = (clean(file), clean(message), check.code());
    format!(
        "{name}: {ERROR}error[{rule}]{ERROR:#}{BOLD}: {message}{BOLD:#}\n   = at {path}\n   = help: \
         {hint}\n"
    )
}
