//! `customs conversation`: whether the messages of a case answer each other as they have to, and what they tell
//! of it.
//!
//! | file | owns |
//! | --- | --- |
//! | `mod.rs` | the command: messages kept, what they tell, as text and as data |
//! | `page.rs` | what they tell as a page, with a timeline of each case |

pub(crate) mod arguments;
mod page;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::ControlFlow;
use std::sync::Arc;

use customs_analysis::{
    Conversation as Checked, ConversationFinding, Named, NextDue, Stories, Story, StoryMessage,
};
use customs_authorities::Exchange;
use customs_check::{Checkers, Profiles};
use customs_message::Message;
use customs_model::{Finding, Place, Profile, Severity};
use customs_report::{FileReport, FindingReport, Format, Report, Source};
use serde::Serialize;

use crate::arguments::{Color, FailOn};
use crate::config::{Config, either};
use crate::conversation::arguments::{CaseFormat, Conversation};
use crate::failure::Failure;
use crate::inputs::{Input, Inputs};
use crate::limits::{GivenLimits, RunLimits};
use crate::messages::{self, Complete};
use crate::rules::{Switches, is_of_conversations};
use crate::text::{BOLD, clean, counted, severity_style};
use crate::{Status, output, profile, stream};

/// What is kept of a message.
struct Kept {
    /// Its file, and which message of it it is.
    name: String,
    /// The input that has it.
    input: String,
    profile: Arc<Profile>,
    content: Content,
}

/// What a message is, as far as it is looked at beside others.
enum Content {
    /// A message between administrations.
    Exchanged(Message),
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
    /// Where each was read, and the profile that it is written for, by its name.
    origins: HashMap<String, (String, Arc<Profile>)>,
}

/// What comes of the messages.
#[derive(Serialize)]
struct Told {
    messages: usize,
    stories: Vec<Story>,
    findings: Vec<Located>,
    /// How many messages of each type belong to no exchange and were not checked.
    other_messages: BTreeMap<&'static str, usize>,
    /// The files of folders and archives that hold no customs message.
    no_messages: Vec<String>,
}

/// A finding with its severity under the profile of its message, and its place in the file.
#[derive(Serialize)]
struct Located {
    #[serde(flatten)]
    finding: ConversationFinding,
    severity: Severity,
    #[serde(flatten)]
    place: Option<Place>,
    /// The input that has the message.
    #[serde(skip)]
    input: String,
}

/// Runs the command.
pub(crate) fn run(
    arguments: &Conversation,
    given: GivenLimits,
    color: Option<Color>,
) -> Result<Status, Failure> {
    let config = Config::load(&arguments.config, &given.for_run())?;
    output::show_colours(color.or(config.color));
    let limits = given.or(config.limits).for_run();
    let fail_on = arguments.selection.fail_on.or(config.fail_on).unwrap_or(FailOn::Error);
    // What `customs validate` is to check alone says nothing of messages beside each other.
    let included = config.include.into_iter().filter(|name| is_of_conversations(name)).collect();
    let switches = Switches {
        changes: config.rules,
        include: either(&arguments.selection.include, included),
        exclude: either(&arguments.selection.exclude, config.exclude),
    };
    let name = arguments.reading.profile.clone().or(config.profile);
    let authority = arguments.reading.authority.clone().or(config.authority);
    let profiles = profile::load(name.as_deref(), authority.as_deref(), &config.lists, &limits)?;
    let profiles = switches.apply(profiles)?;
    let inputs = Inputs::find(&arguments.paths);
    let work = |input: &Input, give: &mut dyn FnMut(Kept) -> ControlFlow<()>| {
        messages::complete(input, &profiles, &limits, &mut |read| give(Kept::of(input, read)))
    };
    let (mut messages, mut unreadable) = (Messages::default(), Vec::new());
    let take = |read: Vec<Kept>| {
        read.into_iter().for_each(|kept| messages.add(kept));
        Ok(true)
    };
    let run = stream::each_with(&inputs, stream::Pace::default(), work, take, &mut |failure| {
        unreadable.push(FileReport::failed(failure.subject(), failure.what()));
        stream::complain(failure)
    })?;
    if !run.is_whole {
        // What could not be read may be the answer that is missed: there are no stories, but a report says why.
        if arguments.format == CaseFormat::Sarif {
            let mut sarif = Sarif::begin()?;
            for report in unreadable {
                sarif.add(report, &Source::default())?;
            }
            output::print(&sarif.end(&run.no_messages)?)?;
        }
        return Ok(Status::Failed);
    }
    let mut told = messages.tell(&Checkers::new(profiles.clone()));
    told.no_messages = run.no_messages;
    let mut sarif = (arguments.format == CaseFormat::Sarif).then(Sarif::begin).transpose()?;
    told.locate(&inputs, &profiles, &limits, &mut sarif)?;
    match arguments.format {
        CaseFormat::Text => output::print_coloured(&told.text())?,
        CaseFormat::Json => output::print(output::json_line(&told).as_bytes())?,
        CaseFormat::Jsonl => {
            output::tell(&told.passed_over());
            output::print(told.lines().as_bytes())?
        }
        CaseFormat::Sarif => {
            output::tell(&told.passed_over());
            let text = sarif.map(|sarif| sarif.end(&told.no_messages)).transpose()?;
            output::print(&text.unwrap_or_default())?
        }
        CaseFormat::Html => output::print(output::page(|out| page::write(&told, out)).as_bytes())?,
    };
    if told.messages == 0 {
        let what = "none of the messages belongs to a case";
        return Err(Failure::new("nothing was checked", what));
    }
    let is_found = told.findings.iter().any(|finding| fail_on.counts(finding.severity));
    Ok(if is_found { Status::Findings } else { Status::Clean })
}

/// The name of a message: that of its file, with its number if there are several.
fn name_of(file: &str, number: Option<usize>) -> String {
    number.map_or(file.to_owned(), |it| format!("{file}, message {it}"))
}

impl Kept {
    fn of(input: &Input, read: Complete<'_>) -> Self {
        let Complete { name, number, profile, message } = read;
        let (name, input) = (name_of(name, number), input.name());
        if message.exchanged().is_some() {
            return Self { name, input, profile, content: Content::Exchanged(message) };
        }
        let kept = Exchange::embedded().iter().enumerate().find_map(|(at, exchange)| {
            let kept = StoryMessage::of(exchange, &name, message.root())?;
            Some(Content::Of(at, Box::new(kept)))
        });
        let content = kept.unwrap_or(Content::Other(message.name()));
        Self { name, input, profile, content }
    }
}

impl Messages {
    fn add(&mut self, kept: Kept) {
        let Kept { name, input, profile, content } = kept;
        match content {
            Content::Exchanged(message) => self.exchanged.push((name.clone(), message)),
            Content::Of(exchange, message) => {
                self.of_exchanges.entry(exchange).or_default().push(*message);
            }
            Content::Other(root) => {
                *self.others.entry(root).or_default() += 1;
                return;
            }
        }
        self.origins.insert(name, (input, profile));
    }

    /// What the messages tell; findings of rules that the profiles of their messages switch off are left out.
    fn tell(self, checkers: &Checkers) -> Told {
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
        let located = |finding: ConversationFinding| {
            let (input, profile) = self.origins.get(&finding.file)?;
            let severity = checkers.of(profile).severity(finding.rule)?;
            Some(Located { finding, severity, place: None, input: input.clone() })
        };
        let findings = findings.into_iter().filter_map(located).collect();
        let no_messages = Vec::new();
        Told { messages, stories, findings, other_messages: self.others, no_messages }
    }
}

/// A report in SARIF, as far as it is written.
struct Sarif {
    writer: Box<dyn customs_report::ReportWriter + Send>,
    text: Vec<u8>,
    reports: Vec<FileReport>,
}

impl Sarif {
    fn begin() -> Result<Self, Failure> {
        let mut sarif =
            Self { writer: Format::Sarif.writer(), text: Vec::new(), reports: Vec::new() };
        sarif.writer.begin(&mut sarif.text).map_err(Self::failed)?;
        Ok(sarif)
    }

    fn add(&mut self, report: FileReport, source: &Source<'_>) -> Result<(), Failure> {
        self.writer.file(&report, source, &mut self.text).map_err(Self::failed)?;
        self.reports.push(report);
        Ok(())
    }

    fn end(mut self, no_messages: &[String]) -> Result<Vec<u8>, Failure> {
        let mut summary = Report::of(self.reports).summary;
        summary.no_messages = no_messages.to_vec();
        self.writer.end(&summary, &mut self.text).map_err(Self::failed)?;
        Ok(self.text)
    }

    fn failed(error: std::io::Error) -> Failure {
        Failure::new("--format sarif", error)
    }
}

impl Told {
    /// Looks for the places of what was found, in the messages that have it, which are read again for that: mostly nothing is
    /// found, and then places cost nothing. Standard input is gone by then; what was found in it has no places.
    fn locate(
        &mut self,
        inputs: &Inputs,
        profiles: &Profiles,
        limits: &RunLimits,
        sarif: &mut Option<Sarif>,
    ) -> Result<(), Failure> {
        let reader = customs_message::Reader::new(profiles).with_limits(limits.reading);
        let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, Located { finding, .. }) in self.findings.iter().enumerate() {
            by_name.entry(finding.file.clone()).or_default().push(at);
        }
        let having: BTreeSet<String> = self.findings.iter().map(|it| it.input.clone()).collect();
        let is_there = |input: &&Input| matches!(input, Input::File { .. });
        let again = inputs.found.iter().filter(is_there);
        for input in again.filter(|input| having.contains(&input.name())) {
            let mut failed = Ok(());
            messages::each(input, &reader, limits.max_unpacked, &mut |found| {
                let Some(own) = by_name.remove(&name_of(found.name, found.number)) else {
                    return ControlFlow::Continue(());
                };
                let Ok(document) = found.document else { return ControlFlow::Continue(()) };
                let paths: Vec<_> = own.iter().map(|at| &self.findings[*at].finding.path).collect();
                let places = document.places(&paths);
                for (at, place) in own.iter().zip(places) {
                    self.findings[*at].place = Some(place);
                }
                if let Some(sarif) = sarif {
                    let message = document.read.as_read();
                    let reported = own.iter().map(|at| {
                        FindingReport::of(self.findings[*at].to_finding(), Some(message))
                    });
                    let report = FileReport {
                        message: Some(message.name().to_owned()),
                        number: found.number,
                        of: found.of,
                        profile: document.profile.id.clone(),
                        findings: reported.collect(),
                        ..FileReport::of_findings(found.name, [])
                    };
                    failed = sarif.add(report, &found.source);
                }
                match by_name.is_empty() || failed.is_err() {
                    true => ControlFlow::Break(()),
                    false => ControlFlow::Continue(()),
                }
            })?;
            failed?;
        }
        // What has no text any more.
        for (name, own) in by_name {
            if let Some(sarif) = sarif {
                let findings = own.iter().map(|at| self.findings[*at].to_finding());
                sarif.add(FileReport::of_findings(name, findings), &Source::default())?;
            }
        }
        Ok(())
    }

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

    /// What was given and not checked.
    fn passed_over(&self) -> String {
        let others = self.other_messages.iter().map(|(name, count)| {
            let messages = counted(*count, "message");
            format!("{messages} of type {name} not checked: no exchange has this type\n")
        });
        let none = self.no_messages.iter();
        let none =
            none.map(|name| format!("{}: not a customs message, not checked\n", clean(name)));
        others.chain(none).collect()
    }
}

fn story(story: &Story) -> String {
    let mut text = format!("{BOLD}{}{BOLD:#}\n", clean(&title(story)));
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

/// What a case is called, with its numbers.
fn title(story: &Story) -> String {
    let numbers: Vec<_> = story.number.iter().chain(&story.reference).map(named).collect();
    let numbers = if numbers.is_empty() { "without a number" } else { &*numbers.join(", ") };
    format!("{} {numbers}", story.case)
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

impl Located {
    fn to_finding(&self) -> Finding {
        let Self { severity, place, .. } = *self;
        Finding { severity, place, ..self.finding.to_finding() }
    }
}

fn finding(located: &Located) -> String {
    let Located { finding, severity, place, .. } = located;
    let ConversationFinding { file, rule, message, hint, path } = finding;
    let (name, message, style) = (clean(file), clean(message), severity_style(*severity));
    let place =
        place.map_or(String::new(), |it| format!(", line {}, column {}", it.line, it.column));
    format!(
        "{name}: {style}{severity}[{}]{style:#}{BOLD}: {message}{BOLD:#}\n   = at {path}{place}\n   = \
         help: {hint}\n",
        rule.id
    )
}
