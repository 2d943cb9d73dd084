//! `customs conversation`: whether the messages of a case answer each other as they have to, and what they tell
//! of it.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use customs_analysis::{
    Conversation as Checked, ConversationFinding, Named, NextDue, Stories, Story, StoryMessage,
};
use customs_authorities::Exchange;
use customs_message::Message;
use serde::Serialize;

use crate::arguments::{CaseFormat, Conversation};
use crate::failure::Failure;
use crate::inputs::{Input, Inputs};
use crate::limits::RunLimits;
use crate::messages;
use crate::text::{BOLD, ERROR, clean, counted};
use crate::{Status, output, stream};

/// What is kept of a message.
enum Kept {
    /// A message between administrations, with its name.
    Exchanged(String, Message),
    /// A message of an exchange, by its index.
    Of(usize, Box<StoryMessage>),
    /// A message of none, by its type.
    Other(&'static str),
}

/// All messages, by what they belong to.
#[derive(Default)]
struct Messages {
    exchanged: Vec<(String, Message)>,
    /// By the index of the exchange.
    of_exchanges: BTreeMap<usize, Vec<StoryMessage>>,
    /// How many there are of each type that belongs to no exchange.
    others: BTreeMap<&'static str, usize>,
}

/// What comes of the messages.
#[derive(Serialize)]
struct Told {
    messages: usize,
    stories: Vec<Story>,
    findings: Vec<ConversationFinding>,
    /// How many messages of each type belong to no exchange and were not looked at.
    other_messages: BTreeMap<&'static str, usize>,
    /// The files of folders and archives that hold no customs message.
    no_messages: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Conversation, limits: &RunLimits) -> Result<Status, Failure> {
    let inputs = Inputs::find(&arguments.paths);
    let work = |input: &Input, give: &mut dyn FnMut(Kept) -> ControlFlow<()>| {
        messages::complete(input, limits, &mut |file, number, message| {
            let name = number.map_or(file.to_owned(), |it| format!("{file}, message {it}"));
            give(Kept::of(name, message))
        })
    };
    let mut messages = Messages::default();
    let run = stream::each(&inputs, work, |read| {
        read.into_iter().for_each(|kept| messages.add(kept));
        Ok(true)
    })?;
    if !run.is_whole {
        // What could not be read may be the answer that is missed.
        return Ok(Status::Failed);
    }
    let told = Told { no_messages: run.no_messages, ..messages.tell() };
    match arguments.format {
        CaseFormat::Text => output::print_coloured(&told.text())?,
        CaseFormat::Json => output::print(output::json_line(&told).as_bytes())?,
        CaseFormat::Jsonl => {
            output::tell(&told.passed_over());
            output::print(told.lines().as_bytes())?
        }
    };
    Ok(if told.findings.is_empty() { Status::Clean } else { Status::Findings })
}

impl Kept {
    fn of(name: String, message: Message) -> Self {
        if message.exchanged().is_some() {
            return Self::Exchanged(name, message);
        }
        let name = &name;
        let kept = Exchange::embedded().iter().enumerate().find_map(|(at, exchange)| {
            let kept = StoryMessage::of(exchange, name, message.root())?;
            Some(Self::Of(at, Box::new(kept)))
        });
        kept.unwrap_or(Self::Other(message.name()))
    }
}

impl Messages {
    fn add(&mut self, kept: Kept) {
        match kept {
            Kept::Exchanged(name, message) => self.exchanged.push((name, message)),
            Kept::Of(exchange, message) => {
                self.of_exchanges.entry(exchange).or_default().push(*message);
            }
            Kept::Other(name) => *self.others.entry(name).or_default() += 1,
        }
    }

    fn tell(self) -> Told {
        let exchanged = self.exchanged.iter();
        let exchanged = exchanged.filter_map(|(name, it)| Some((name.as_str(), it.exchanged()?)));
        let (mut findings, mut stories) = (Checked::check(exchanged), Vec::new());
        let mut messages = self.exchanged.len();
        for (at, of_exchange) in &self.of_exchanges {
            messages += of_exchange.len();
            let told = Stories::tell(&Exchange::embedded()[*at], of_exchange);
            stories.extend(told.stories);
            findings.extend(told.findings);
        }
        let no_messages = Vec::new();
        Told { messages, stories, findings, other_messages: self.others, no_messages }
    }
}

impl Told {
    /// Each story and each finding on a line.
    fn lines(&self) -> String {
        let stories = self.stories.iter().map(output::json_line);
        stories.chain(self.findings.iter().map(output::json_line)).collect()
    }

    fn text(&self) -> String {
        let stories: String = self.stories.iter().map(story).collect();
        let findings: String = self.findings.iter().map(finding).collect();
        let counts = (counted(self.messages, "message"), counted(self.findings.len(), "finding"));
        format!("{stories}{findings}{}{}, {}\n", self.passed_over(), counts.0, counts.1)
    }

    /// What was given and not looked at.
    fn passed_over(&self) -> String {
        let others = self.other_messages.iter().map(|(name, count)| {
            let messages = counted(*count, "message");
            format!("{messages} of type {name} not looked at: no exchange has that type\n")
        });
        let none = self.no_messages.iter();
        let none = none.map(|name| format!("{}: no customs message, not looked at\n", clean(name)));
        others.chain(none).collect()
    }
}

fn story(story: &Story) -> String {
    let numbers: Vec<_> = story.number.iter().chain(&story.reference).map(named).collect();
    let title = if numbers.is_empty() { "without a number" } else { &*numbers.join(", ") };
    let mut text = format!("{BOLD}{} {}{BOLD:#}\n", story.case, clean(title));
    for step in &story.steps {
        let prepared = step.prepared.as_deref().unwrap_or("(without date)  ");
        let (words, file) = (clean(&step.words), clean(&step.file));
        text += &format!("  {prepared} {}: {words} ({file})\n", step.message);
    }
    text += &format!("  state: {}\n", clean(&story.states.join("; ")));
    if story.due.is_empty() {
        text += "  due: nothing more\n";
    }
    story.due.iter().for_each(|next| text += &format!("  due: {}\n", clean(&due(next))));
    text + "\n"
}

fn named(Named { name, value }: &Named) -> String {
    format!("{name} {value}")
}

fn due(next: &NextDue) -> String {
    let NextDue { from, messages, dates } = next;
    let dates: Vec<_> = dates.iter().map(named).collect();
    let dates = if dates.is_empty() { String::new() } else { format!(" ({})", dates.join(", ")) };
    format!("{} from {from}{dates}", messages.join(" or "))
}

fn finding(finding: &ConversationFinding) -> String {
    let ConversationFinding { file, check, message, hint, path } = finding;
    let (name, message, rule) = (clean(file), clean(message), check.code());
    format!(
        "{name}: {ERROR}error[{rule}]{ERROR:#}{BOLD}: {message}{BOLD:#}\n   = at {path}\n   = help: \
         {hint}\n"
    )
}
