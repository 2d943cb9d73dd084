//! [`Reader`]: the messages of a file, none, one or many, one after the other.
//!
//! Bytes become text, a splitter finds the messages in it, and each is read by itself. A text in memory
//! is gone through as it is; a stream through a window that holds one message at a time.

use std::io::Read;
use std::ops::ControlFlow;
use std::sync::Arc;

use customs_model::beside::Stray;
use customs_model::finding::{Finding, Lines, Origin, Place};
use customs_model::shape::JsonForm;
use customs_model::{Path, Profile, Root, rules};
use customs_xml::{Part, ReadOptions, Splitter, Start, Step, wrapped};
use encoding_rs::UTF_8;

use crate::document::{Document, Number, Partial};
use crate::encoding::{self, BEGINNING, Decoder};
use crate::error::ReadError;
use crate::family::Kind;
use crate::json;
use crate::message::Message;
use crate::profiles::{Choice, Evidence, Profiles, Reason, Way};
use crate::recognise::{Recognised, Taken, answers, judge};
use crate::syntax::Syntax;
use customs_model::Limits;

/// How much of a stream is read at once.
const CHUNK: usize = 64 * 1024;

/// Reads files.
///
/// ```
/// use customs_message::{Profiles, Reader};
///
/// let batch = br#"[{ "TypeCode": "EXA" }, { "TypeCode": "IMA" }]"#;
/// let profiles = Profiles::default();
/// let mut types = Vec::new();
/// Reader::new(&profiles).each(&batch[..], &mut |document| {
///     let message = document.expect("a message").complete().expect("all of it");
///     types.push(message.declaration().unwrap().type_code.clone().unwrap().to_string());
///     std::ops::ControlFlow::Continue(())
/// });
/// assert_eq!(types, ["EXA", "IMA"]);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Reader<'r> {
    profiles: &'r Profiles,
    limits: Limits,
}

/// What takes the messages of a file, or what is wrong where one could not be read. `Break` ends it.
pub type Take<'t> = dyn FnMut(Result<Document<'_>, ReadError>) -> ControlFlow<()> + 't;

/// Reads a message in a way.
type ReadAs<'r> = dyn Fn(Way) -> Result<(Box<dyn Root>, Vec<Finding>), ReadError> + 'r;

/// The splitter of a text, by its syntax.
enum Messages {
    Xml(Splitter<Taken>),
    Json(json::Splitter),
}

/// What a splitter gave.
enum Next<'t> {
    Found(Found<'t>),
    More,
    /// Nothing comes any more; why there is no message, if there was none.
    End(String),
}

/// A message that was found and is to be read.
enum Found<'t> {
    Xml {
        part: Part<'t>,
        taken: Taken,
        within: Option<String>,
    },
    Json {
        text: &'t str,
        origin: Origin,
        kind: Kind,
        form: JsonForm,
    },
    /// A message that is recognised and not read.
    Unsupported {
        what: String,
        place: Place,
    },
    /// No message, where one should be.
    Stray(Stray),
}

/// What is kept while a file is gone through.
struct Progress {
    count: usize,
    /// How many bytes of a stream went by since its last message, or since it began.
    since: usize,
    messages: Messages,
    /// Whether the document is an administration's answer to a question.
    is_answer: bool,
}

impl<'r> Reader<'r> {
    /// With the usual limits.
    #[must_use]
    pub fn new(profiles: &'r Profiles) -> Self {
        Self { profiles, limits: Limits::default() }
    }

    /// With other limits.
    ///
    /// ```
    /// use customs_message::{Limits, Profiles, ReadError, Reader};
    ///
    /// let limits = Limits { max_depth: 1, ..Limits::default() };
    /// let profiles = Profiles::default();
    /// let reader = Reader::new(&profiles).with_limits(limits);
    /// let read = reader.one(br#"{ "TypeCode": "EXA", "Agent": { "ID": "GB1" } }"#);
    /// assert!(matches!(read, Err(ReadError::TooDeep { max: 1, .. })));
    /// ```
    #[must_use]
    pub const fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Takes every message of a text or a stream. What is taken last is an error where reading could
    /// not go on to the end, or where there is no message at all.
    pub fn each(&self, source: impl Read, take: &mut Take<'_>) {
        if let Err(error) = self.stream(source, take) {
            let _ = take(Err(error));
        }
    }

    /// The one message of a file in UTF-8.
    ///
    /// # Errors
    /// If it cannot be read, or is not the only one.
    pub fn one<'t>(&self, bytes: &'t [u8]) -> Result<Document<'t>, ReadError> {
        if bytes.len() > self.limits.max_bytes {
            return Err(ReadError::TooLarge { bytes: bytes.len(), max: self.limits.max_bytes });
        }
        let detected = encoding::detect(bytes)?;
        if detected.encoding != UTF_8 {
            return Err(ReadError::Encoding { encoding: detected.encoding.name().to_owned() });
        }
        self.only(encoding::utf_8(bytes, detected)?)
    }

    /// The one message of a text without a byte order mark.
    ///
    /// # Errors
    /// If it cannot be read, or is not the only one.
    pub fn only<'t>(&self, text: &'t str) -> Result<Document<'t>, ReadError> {
        let mut all = self.all(text);
        match (all.pop(), all.is_empty()) {
            (Some(only), true) => only,
            // What ended the reading is worth more than how many there were before.
            (Some(Err(error)), false) if !error.is_passing() => Err(error),
            _ => Err(ReadError::Several),
        }
    }

    /// Every message of a text, or what is wrong where one could not be read. What comes last is an
    /// error where reading could not go on to the end, or where there is no message at all. The text
    /// has no byte order mark.
    #[must_use]
    pub fn all<'t>(&self, text: &'t str) -> Vec<Result<Document<'t>, ReadError>> {
        let mut all = Vec::new();
        self.each_in(text, &mut |document, _| {
            all.push(document);
            ControlFlow::Continue(())
        });
        all
    }

    /// Takes every message of a text one after the other, as [`Reader::all`] gives them, with how many
    /// there are in all.
    pub fn each_in<'t>(
        &self,
        text: &'t str,
        take: &mut dyn FnMut(Result<Document<'t>, ReadError>, usize) -> ControlFlow<()>,
    ) {
        let mut progress = match self.begin(text) {
            Ok(progress) => progress,
            Err(error) => {
                let _ = take(Err(error), 1);
                return;
            }
        };
        let mut next = progress.next(text, true, self);
        let mut count = 1;
        loop {
            let found = match next {
                Ok(Next::Found(found)) => found,
                Ok(Next::More) => unreachable!("there is no more"),
                Ok(Next::End(_)) if progress.count > 0 => return,
                Ok(Next::End(why)) => {
                    let _ = take(Err(ReadError::NotAMessage(why)), count);
                    return;
                }
                Err(error) => {
                    let _ = take(Err(error), count);
                    return;
                }
            };
            let mut document = self.read(found, &mut progress);
            next = progress.next(text, true, self);
            if progress.count == 1 && !matches!(next, Ok(Next::End(_))) {
                count = self.count(text);
            }
            if let Ok(document) = &mut document {
                document.number.is_one_of_several = count > 1;
            }
            if take(document, count).is_break() {
                return;
            }
        }
    }

    /// How many messages there are in a text; what ends the reading counts as one.
    fn count(&self, text: &str) -> usize {
        let Ok(mut progress) = self.begin(text) else { return 1 };
        let mut count = 0;
        loop {
            match progress.next(text, true, self) {
                Ok(Next::End(_)) => return count,
                Ok(_) => count += 1,
                Err(_) => return count + 1,
            }
        }
    }

    fn begin(&self, text: &str) -> Result<Progress, ReadError> {
        let messages = match text.trim_start().bytes().next() {
            None => return Err(ReadError::Empty),
            Some(b'<') => Messages::Xml(Splitter::new(self.limits)),
            Some(b'{' | b'[') => Messages::Json(json::Splitter::new(&self.limits)),
            Some(_) => return Err(no_syntax(text)),
        };
        Ok(Progress { count: 0, since: 0, messages, is_answer: false })
    }

    /// Goes through a stream by a window.
    fn stream(&self, mut source: impl Read, take: &mut Take<'_>) -> Result<(), ReadError> {
        let mut bytes = Vec::new();
        source.by_ref().take(BEGINNING as u64).read_to_end(&mut bytes)?;
        let detected = encoding::detect(&bytes)?;
        let mut decoder = Decoder::new(detected);
        let mut window = String::new();
        let mut is_all = bytes.len() < BEGINNING;
        decoder.decode(&bytes[detected.mark..], is_all, &mut window)?;
        let mut progress: Option<Progress> = None;
        loop {
            if progress.is_none() && (is_all || !window.trim_start().is_empty()) {
                progress = Some(self.begin(&window)?);
            }
            if let Some(progress) = &mut progress
                && self.window(progress, &mut window, is_all, take)?.is_break()
            {
                return Ok(());
            }
            if is_all && progress.is_some() {
                return Ok(());
            }
            if window.len() > self.limits.max_bytes {
                return Err(ReadError::TooLarge {
                    bytes: window.len(),
                    max: self.limits.max_bytes,
                });
            }
            bytes.clear();
            // As much again as there is, so that a long message is not copied over and over.
            let more = CHUNK.max(window.len()) as u64;
            is_all = source.by_ref().take(more).read_to_end(&mut bytes)? as u64 != more;
            decoder.decode(&bytes, is_all, &mut window)?;
        }
    }

    /// Takes the messages that end in the window, and cuts them off it.
    fn window(
        &self,
        progress: &mut Progress,
        window: &mut String,
        is_all: bool,
        take: &mut Take<'_>,
    ) -> Result<ControlFlow<()>, ReadError> {
        let (mut known, mut has_message) = (None, false);
        loop {
            let next = known.take().unwrap_or_else(|| progress.next(window, is_all, self));
            match next? {
                Next::End(why) if progress.count == 0 => return Err(ReadError::NotAMessage(why)),
                Next::More | Next::End(_) => break,
                Next::Found(found) => {
                    has_message |= !matches!(found, Found::Stray(_));
                    let mut document = self.read(found, progress);
                    if let Ok(document) = &mut document
                        && document.number.number == 1
                    {
                        // Whether another follows is known where the whole file is in the window.
                        let after = progress.next(window, is_all, self);
                        document.number.is_one_of_several = !matches!(after, Ok(Next::End(_)));
                        known = Some(after);
                    }
                    if take(document).is_break() {
                        return Ok(ControlFlow::Break(()));
                    }
                }
            }
        }
        let gone = progress.forget(window);
        window.drain(..gone);
        progress.since = if has_message { 0 } else { progress.since + gone };
        if progress.since > self.limits.max_between {
            return Err(ReadError::NoMessageWithin { max: self.limits.max_between });
        }
        Ok(ControlFlow::Continue(()))
    }

    fn read<'t>(
        &self,
        found: Found<'t>,
        progress: &mut Progress,
    ) -> Result<Document<'t>, ReadError> {
        progress.count += 1;
        let size = match &found {
            Found::Xml { part, .. } => part.text().len(),
            Found::Json { text, .. } => text.len(),
            Found::Unsupported { .. } | Found::Stray(_) => 0,
        };
        if size > self.limits.max_bytes {
            return Err(ReadError::TooLarge { bytes: size, max: self.limits.max_bytes });
        }
        let number = Number { number: progress.count, is_one_of_several: progress.count > 1 };
        let document = match found {
            Found::Json { text, origin, kind, form } => {
                let recognised =
                    Recognised { kind, is_answer: false, other_content: None, namespace: None };
                let limits = &self.limits;
                let read = |way: Way| json::read(text, origin, kind, way.class, form, limits);
                self.document(text, origin, Syntax::Json, &recognised, &read)?
            }
            Found::Xml { part, taken: Taken::Message(recognised), within } => {
                let read = |way| self.read_xml(&part, &recognised, within.as_deref(), way);
                let (text, origin) = (part.text(), part.origin());
                self.document(text, origin, Syntax::Xml, &recognised, &read)?
            }
            Found::Xml { part, taken: Taken::Misspelt(right), .. } => {
                return Err(misspelt(&part, right));
            }
            Found::Xml { part, taken: Taken::Other(what), .. } => {
                return Err(ReadError::Unsupported { what, place: start_tag(&part) });
            }
            Found::Unsupported { what, place } => {
                return Err(ReadError::Unsupported { what, place });
            }
            Found::Stray(stray) => return Err(ReadError::Stray { stray }),
        };
        Ok(Document { number, ..document })
    }

    /// Reads a part as a message.
    fn read_xml(
        &self,
        part: &Part<'_>,
        recognised: &Recognised,
        within: Option<&str>,
        way: Way,
    ) -> Result<(Box<dyn Root>, Vec<Finding>), ReadError> {
        let kind = recognised.kind;
        let head = self.profile_of_namespace(recognised).filter(|_| !recognised.is_answer);
        let options = ReadOptions {
            namespaces: head.map(|head| head.namespaces.clone()).unwrap_or_default(),
            collapsing: way.collapsing,
            limits: self.limits,
        };
        let mut message = None;
        let mut findings = part.read(way.class, &options, &mut |source| {
            message = Some((kind.definition.read)(source)?);
            Ok(())
        })?;
        if let Some(wrapper) = within {
            findings.insert(0, wrapped(kind.class().name, wrapper, start_tag(part)));
        }
        Ok((message.expect("what refuses nothing reads"), findings))
    }

    /// The head of a profile in whose namespace the root of a message is, or else of any.
    fn profile_of_namespace(&self, recognised: &Recognised) -> Option<&Profile> {
        let any = || self.profiles.heads(recognised.kind).next();
        self.head_in_namespace(recognised).or_else(any)
    }

    /// The head of a profile in whose namespace the root of a message is.
    fn head_in_namespace(&self, recognised: &Recognised) -> Option<&Profile> {
        let (kind, seen) = (recognised.kind, recognised.namespace.as_deref());
        let is_in = |head: &&Profile| head.namespaces.begun_by(kind.class().name) == seen;
        self.profiles.heads(kind).find(is_in)
    }

    /// The namespace of the root of a message, if a profile has it.
    fn known_namespace<'m>(&self, recognised: &'m Recognised) -> Option<&'m str> {
        let seen = recognised.namespace.as_deref()?;
        self.head_in_namespace(recognised).map(|_| seen)
    }

    /// Reads a message and chooses its profile, which can tell that it is to be read in another way.
    fn document<'t>(
        &self,
        text: &'t str,
        origin: Origin,
        syntax: Syntax,
        recognised: &Recognised,
        read: &ReadAs<'_>,
    ) -> Result<Document<'t>, ReadError> {
        let Recognised { kind, is_answer, other_content, .. } = *recognised;
        let namespace = self.known_namespace(recognised);
        let likely = match is_answer {
            true => Way::of_standard(kind),
            false => self.profiles.likely_way(kind, namespace),
        };
        let (mut root, mut findings) = read(likely)?;
        let evidence =
            Evidence { message: &*root, findings: &findings, namespace, is_answer, other_content };
        let Choice { profile, reason } = self.profiles.choose(kind, &evidence);
        let right = Way::of(profile, kind);
        if !right.is_same(likely) {
            // One message is in memory at a time.
            drop((root, findings));
            (root, findings) = read(right)?;
        }
        soften(&reason, &mut findings);
        if let Some(finding) = said(&reason, &profile.id, kind) {
            let end = text.find(['>', '\n']).map_or(1, |end| end + 1).min(text.len());
            findings.insert(0, finding.at(Lines::from(text, origin).place(0..end)));
        }
        let number = Number { number: 1, is_one_of_several: false };
        let (profile, read) = (Arc::clone(profile), Partial(Message::of(root)));
        let namespace = recognised.namespace.clone();
        Ok(Document {
            text,
            origin,
            number,
            syntax,
            kind,
            namespace,
            profile,
            reason,
            read,
            findings,
        })
    }
}

impl Progress {
    fn next<'t>(
        &mut self,
        text: &'t str,
        is_all: bool,
        reader: &Reader<'_>,
    ) -> Result<Next<'t>, ReadError> {
        Ok(match &mut self.messages {
            Messages::Xml(splitter) => {
                let is_answer = &mut self.is_answer;
                let mut judge = |start: &Start<'_>| {
                    *is_answer |= answers(start, reader.profiles);
                    judge(start, reader.profiles, *is_answer)
                };
                match splitter.next(text, is_all, &mut judge)? {
                    Step::Part { part, taken, within } => {
                        Next::Found(Found::Xml { part, taken, within })
                    }
                    Step::Stray(stray) => Next::Found(Found::Stray(stray)),
                    Step::More => Next::More,
                    Step::End { root } => Next::End(format!("the root of this XML is `{root}`")),
                }
            }
            Messages::Json(splitter) => match splitter.next(text, is_all, reader.profiles)? {
                json::Step::Message { text, origin, kind, form } => {
                    Next::Found(Found::Json { text, origin, kind, form })
                }
                json::Step::Unsupported { what, place } => {
                    Next::Found(Found::Unsupported { what, place })
                }
                json::Step::Stray(stray) => Next::Found(Found::Stray(stray)),
                json::Step::More => Next::More,
                json::Step::End { has_object } => Next::End(match has_object {
                    true => "the members of this JSON object are not those of a message".to_owned(),
                    false => "JSON without an object".to_owned(),
                }),
            },
        })
    }

    fn forget(&mut self, text: &str) -> usize {
        match &mut self.messages {
            Messages::Xml(splitter) => splitter.forget(text),
            Messages::Json(splitter) => splitter.forget(text),
        }
    }
}

/// Where the start tag of a part is.
fn start_tag(part: &Part<'_>) -> Place {
    let end = part.text().find('>').map_or(0, |end| end + 1);
    Lines::from(part.text(), part.origin()).place(0..end)
}

/// A part whose root is nearly that of a message.
fn misspelt(part: &Part<'_>, right: &'static str) -> ReadError {
    let name = part.text()[1..].split(['>', '/', ' ', '\n', '\r', '\t']).next();
    let local = name.and_then(|name| name.rsplit(':').next());
    ReadError::Misspelt {
        seen: local.unwrap_or_default().to_owned(),
        right,
        place: start_tag(part),
    }
}

/// A file that begins with neither a bracket of XML nor one of JSON.
fn no_syntax(text: &str) -> ReadError {
    let before = text.chars().take(80).collect::<String>();
    let has_more = text.contains('<') || text.contains('{');
    match text.chars().next() {
        Some('\u{feff}') => encoding::second_mark(),
        _ if has_more => {
            let first = before.trim_start().lines().next().unwrap_or_default();
            ReadError::Before(format!("text comes before the message: `{first}`"))
        }
        _ => ReadError::Neither,
    }
}

/// What is said of the profile of a message, where it is not the usual one.
fn said(reason: &Reason, profile: &str, kind: Kind) -> Option<Finding> {
    let root = Path::root(kind.class().name);
    let alone = "it was checked only against the standard; choose a profile with --profile";
    Some(match reason {
        Reason::Usual => return None,
        Reason::DespiteEnvelope(said) => {
            let message = format!("the envelope says {said}, but the profile is `{profile}`");
            Finding::new(&rules::ENVELOPE_MISMATCH, root, message)
                .value(said.as_str())
                .hint("correct the envelope, or choose the profile of the message")
        }
        Reason::NoProfile(said) => {
            let message = format!("there is no profile for what the envelope says: {said}");
            Finding::new(&rules::NO_PROFILE, root, message).value(said.as_str()).hint(alone)
        }
        Reason::OtherContent(what) => {
            let message = format!("there is no profile for {what}");
            Finding::new(&rules::NO_PROFILE, root, message).value(what.as_str()).hint(alone)
        }
        Reason::Answer => {
            let message = "the declaration is part of an answer to a query and was not lodged";
            Finding::new(&rules::QUERY_ANSWER, root, message)
        }
    })
}

/// What is not read of a message that is written for somebody else is said, without the advice that
/// holds for others. In an answer it is no fault.
fn soften(reason: &Reason, findings: &mut [Finding]) {
    let is_answer = match reason {
        Reason::Usual | Reason::DespiteEnvelope(_) => return,
        Reason::Answer => true,
        Reason::NoProfile(_) | Reason::OtherContent(_) => false,
    };
    for finding in findings {
        if finding.rule == &rules::UNKNOWN_ELEMENT || finding.rule == &rules::OUT_OF_ORDER {
            finding.hint = Some("it is not an element of the standard in this edition".into());
        }
        if is_answer {
            finding.severity = customs_model::Severity::Information;
            finding.hint = None;
        }
    }
}
