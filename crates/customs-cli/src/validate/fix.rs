//! `customs validate --fix` and `--diff`: what is certain is mended in the text of each file, in the places of findings and
//! nowhere else. A file is written only if checking it again finds less, and nothing new.

use std::collections::HashMap;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::time::Duration;

use customs_message::packed::Opened;
use customs_message::{Decoded, Ignore, Mend, Origin, ReadError, Syntax, decode};
use customs_model::finding::Place;
use customs_model::{Finding, Rule, rules};
use customs_report::{FindingReport, Fingerprint, asks_to_ignore};
use similar::TextDiff;

use super::Run;
use crate::failure::Failure;
use crate::inputs::Input;
use crate::text::{BOLD, clean, counted};
use crate::{Status, messages, output};

/// How long differences are looked for in one text. What takes longer is less fine, and right all the same.
const LONGEST: Duration = Duration::from_secs(2);

/// How often a text is changed: what is mended can show what else there is to mend.
const ROUNDS: usize = 20;

/// Prints what would be changed. There are findings if something would, or if a file was left as it is for a reason that was
/// said: it may have any.
pub(super) fn diff(run: &Run<'_>) -> Result<Status, Failure> {
    let mut status = Status::Clean;
    for failure in &run.inputs.failures {
        output::complain(failure);
        status = Status::Failed;
    }
    for input in &run.inputs.found {
        let mended = match mend(run, input) {
            Ok(Outcome::Mended(mended)) => mended,
            Ok(Outcome::Nothing) => continue,
            Ok(Outcome::Left) => {
                status = status.max(Status::Findings);
                continue;
            }
            Err(failure) => {
                output::complain(&failure);
                status = Status::Failed;
                continue;
            }
        };
        let name = input.name();
        let name = clean(&name);
        let mut how = TextDiff::configure();
        let diff = how.timeout(LONGEST).diff_lines(&mended.before, &mended.after);
        let text = diff.unified_diff().header(&name, &name).to_string();
        if !output::print_coloured(&text)? {
            break;
        }
        status = status.max(Status::Findings);
    }
    Ok(status)
}

/// Mends the files, and says what was done unless it is quiet. One that cannot be opened is told where it is checked.
pub(super) fn fix(run: &Run<'_>) -> Result<(), Failure> {
    for input in &run.inputs.found {
        let (Ok(Outcome::Mended(mended)), Input::File { path, .. }) = (mend(run, input), input)
        else {
            continue;
        };
        output::write(path, &mended.bytes())?;
        if !run.pace.is_quiet {
            output::tell(&mended.said(&input.name()));
        }
    }
    Ok(())
}

/// What came of a file.
enum Outcome {
    /// There is nothing to mend.
    Nothing,
    /// It was not mended, and why was said.
    Left,
    Mended(Mended),
}

/// A text that was mended.
struct Mended {
    /// The byte order mark of the file.
    mark: Vec<u8>,
    before: String,
    after: String,
    /// What was done.
    done: Vec<(Place, &'static Rule, String)>,
}

impl Mended {
    /// The bytes of the file.
    fn bytes(&self) -> Vec<u8> {
        [&*self.mark, self.after.as_bytes()].concat()
    }

    /// What was done, in a line each.
    fn said(&self, name: &str) -> String {
        let line = |(place, rule, what): &(Place, &'static Rule, String)| {
            format!("{}:{place}: fixed[{}]{BOLD}: {}{BOLD:#}\n", clean(name), rule.id, clean(what))
        };
        self.done.iter().map(line).collect()
    }
}

/// Mends the text of a file. Where something is wrong and the file is left as it is all the same, the reason is said.
fn mend(run: &Run<'_>, input: &Input) -> Result<Outcome, Failure> {
    let left = |why: &str| {
        output::tell(&format!("{}: not fixed: {why}\n", clean(&input.name())));
        Ok(Outcome::Left)
    };
    let Some(bytes) = plain(run, input)? else {
        return left("the file is packed, piped in or over the size limit");
    };
    let Ok(Decoded { text, mark, is_recoded }) = decode(&bytes) else {
        return left("it cannot be read");
    };
    let found = match check(run, input, &text) {
        Found::Findings(found) if found.is_empty() => return Ok(Outcome::Nothing),
        Found::Findings(_) if is_recoded => return left("it is not in UTF-8"),
        Found::Findings(found) if found.iter().any(|it| it.rule == &rules::TOO_MANY_FINDINGS) => {
            return left("it has more findings than are kept");
        }
        Found::Findings(found) => found,
        Found::Json => return left("only XML can be fixed, not JSON"),
        Found::Unreadable => return left("it cannot be read"),
    };
    let mut mended = Mended {
        mark: bytes[..mark].to_vec(),
        before: text.clone().into_owned(),
        after: text.into_owned(),
        done: Vec::new(),
    };
    match rounds(run, input, &mut mended, found) {
        Ok(()) if mended.done.is_empty() => Ok(Outcome::Nothing),
        Ok(()) => Ok(Outcome::Mended(mended)),
        Err(why) => left(&why),
    }
}

/// Changes a text until there is nothing more to mend; or says why it is to be left as it is.
fn rounds(
    run: &Run<'_>,
    input: &Input,
    mended: &mut Mended,
    before: Vec<Finding>,
) -> Result<(), String> {
    let mut found = before.clone();
    for _ in 0..ROUNDS {
        let wanted = wanted(run, input, &mended.after, &found);
        let mends = Mend::all(&mended.after, &wanted);
        let (text, applied) = Mend::apply(&mends, &mended.after);
        if applied.is_empty() {
            break;
        }
        mended.done.extend(applied.iter().map(|it| (it.place, it.rule, it.what.clone())));
        mended.after = text;
        found = match check(run, input, &mended.after) {
            Found::Findings(found) => found,
            Found::Json | Found::Unreadable => {
                return Err("the fixed message could not be read".to_owned());
            }
        };
    }
    let new = new_in(&found, &before);
    match new.first() {
        Some(first) => {
            let count = counted(new.len(), "other finding");
            Err(format!("the fixes would cause {count}: {}", first.message))
        }
        None if !mended.done.is_empty() && found.len() >= before.len() => {
            Err("the fixes would not reduce the findings".to_owned())
        }
        None => Ok(()),
    }
}

/// The bytes of a file that is neither packed nor too large.
fn plain(run: &Run<'_>, input: &Input) -> Result<Option<Vec<u8>>, Failure> {
    let limit = run.settings.limits.reading.max_bytes as u64;
    let (Input::File { path, .. }, Opened::Plain { file, size: Some(size) }) =
        (input, input.open()?)
    else {
        return Ok(None);
    };
    if size > limit {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes).map_err(|error| Failure::reading(path, &error))?;
    Ok(Some(bytes))
}

/// What was found in a text.
enum Found {
    Findings(Vec<Finding>),
    Json,
    Unreadable,
}

/// Checks all messages of a text.
fn check(run: &Run<'_>, input: &Input, text: &str) -> Found {
    let (mut found, mut is_json, mut error) = (Vec::new(), false, None);
    run.checkers.reader().each_in(text, &mut |document, _| {
        match document {
            Ok(document) => {
                is_json |= document.syntax == Syntax::Json;
                found.extend(run.checkers.judge(document).findings);
            }
            Err(wrong) => error = Some(wrong),
        }
        ControlFlow::Continue(())
    });
    let is_message = |error: &ReadError| input.is_named() || !messages::is_passed_over(error);
    match error {
        Some(error) if is_message(&error) || !found.is_empty() => Found::Unreadable,
        Some(_) => Found::Findings(Vec::new()),
        None if is_json && !found.is_empty() => Found::Json,
        None => Found::Findings(found),
    }
}

/// The findings that are not ignored: those that are, are wanted as they are.
fn wanted(run: &Run<'_>, input: &Input, text: &str, found: &[Finding]) -> Vec<Finding> {
    let path = PathBuf::from(input.name());
    let comments = match run.settings.follows_comments {
        true => Ignore::all_in(text, Origin::default(), Syntax::Xml),
        false => Vec::new(),
    };
    let is_wanted = |finding: &&Finding| {
        let at = finding.place.map_or(0, |place| place.start);
        let is_asked_for = comments.iter().any(|it| asks_to_ignore(it, finding.rule, at));
        !is_asked_for && !run.settings.per_file.ignores(&path, finding.rule)
    };
    found.iter().filter(is_wanted).cloned().collect()
}

/// What was found that was not found before, by rule, place without positions, and value.
fn new_in<'f>(found: &'f [Finding], before: &[Finding]) -> Vec<&'f Finding> {
    let fingerprint = |finding: &Finding| FindingReport::of(finding.clone(), None).fingerprint;
    let mut known: HashMap<Fingerprint, usize> = HashMap::new();
    for finding in before {
        *known.entry(fingerprint(finding)).or_default() += 1;
    }
    let is_new = |finding: &&Finding| match known.get_mut(&fingerprint(finding)) {
        Some(count @ 1..) => {
            *count -= 1;
            false
        }
        _ => true,
    };
    found.iter().filter(is_new).collect()
}
