//! `customs diff` and `customs apply`: what is different between two declarations, and amendments
//! applied.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum, ValueHint};
use customs_declaration::{Declaration, MetaData, build};
use customs_explain::difference::{self, AmendmentRequest, Difference, MissingDetail};
use customs_explain::references::{Reference, References, SameDeclaration};
use customs_message::family::{FAMILIES, Kind, RESPONSE};
use customs_message::{Message, Profiles};
use serde::Serialize;

use crate::Status;
use crate::arguments::{Target, stated};
use crate::convert;
use crate::failure::Failure;
use crate::file::File;
use crate::limits::RunLimits;
use crate::output::{self, Sink};
use crate::text::{clean, counted};

/// Arguments of `customs diff`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs diff lodged.xml corrected.xml
  customs diff lodged.xml corrected.json --format json
  customs diff lodged.xml corrected.xml --format amendment --reason 32 \\
    --mrn 26GBEXAMPLE00000A7 --lrn AMENDMENT-1 > amendment.xml

Items are matched by their sequence numbers. Function code, type, references and amendments are not
compared, but differences in them are reported. Numbers are compared by value, times across time zones. The
envelopes are compared if both messages have one; an amendment cannot change them.

Exit status: 0 no differences, 1 differences, 2 could not be read.")]
pub(crate) struct Diff {
    /// Declaration before the changes, or - for standard input
    #[arg(value_name = "A", value_hint = ValueHint::FilePath)]
    pub(crate) before: PathBuf,

    /// Declaration after the changes, or - for standard input
    #[arg(value_name = "B", value_hint = ValueHint::FilePath)]
    pub(crate) after: PathBuf,

    /// Output format
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub(crate) format: DiffFormat,

    /// For an amendment: code of the administration for the reason of the changes
    #[arg(long, value_name = "CODE", value_parser = stated)]
    pub(crate) reason: Option<String>,

    /// For an amendment: MRN of the declaration [default: that of A]
    #[arg(long, value_name = "MRN", value_parser = stated)]
    pub(crate) mrn: Option<String>,

    /// For an amendment: its own LRN, different from that of the declaration
    #[arg(long, value_name = "LRN", value_parser = stated)]
    pub(crate) lrn: Option<String>,
}

/// The output format of differences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    /// For people: one line each
    Text,
    /// For programs: one document
    Json,
    /// For administrations: the declaration that amends A, in XML
    Amendment,
}

/// Arguments of `customs apply`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs apply amendment.xml lodged.xml -o corrected.xml

An amendment of another declaration is refused. It is matched by MRN, or by LRN if one of the two has no MRN.
An amendment with an MRN can have its own LRN, so a different LRN is accepted if the declaration has no MRN.

Exit status: 0 applied, 1 applied, but neither MRN nor LRN shows that it belongs to this declaration (--force
confirms it), or the syntax has no place for some of it, 2 could not be read or applied.")]
pub(crate) struct Apply {
    /// Amending declaration, or - for standard input
    #[arg(value_name = "AMENDMENT", value_hint = ValueHint::FilePath)]
    pub(crate) amendment: PathBuf,

    /// Declaration to amend, or - for standard input
    #[arg(value_name = "DECLARATION", value_hint = ValueHint::FilePath)]
    pub(crate) declaration: PathBuf,

    /// Output file, or - [default: standard output]
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// Output syntax [default: that of the declaration]
    #[arg(long, value_enum)]
    pub(crate) to: Option<Target>,

    /// Apply the amendment even if its MRN or LRN is missing or belongs to another declaration
    #[arg(long)]
    pub(crate) force: bool,
}

/// Runs `customs diff`.
pub(crate) fn diff(arguments: &Diff, limits: &RunLimits) -> Result<Status, Failure> {
    not_both_standard_input(&arguments.before, &arguments.after)?;
    let before = File::read(&arguments.before, limits)?;
    let after = File::read(&arguments.after, limits)?;
    let (old, new) = (before.message()?, after.message()?);
    // Declarations can be large: their texts go before they are compared.
    let [File { name: before, .. }, File { name: after, .. }] = [before, after];
    let comparison = difference::compare(declaration(&before, &old)?, declaration(&after, &new)?);
    let envelopes = Envelopes::of(&old, &new);
    let not_compared = [envelopes.not_compared().as_slice(), &comparison.not_compared].concat();
    let report = Report {
        before: &before,
        after: &after,
        differences: envelopes.differences().iter().chain(&comparison.differences).collect(),
        not_compared: &not_compared,
    };
    let status = if report.differences.is_empty() { Status::Clean } else { Status::Findings };
    match arguments.format {
        DiffFormat::Text => print_lines(&report.differences)?,
        DiffFormat::Json => output::print_json(&report).map(drop)?,
        DiffFormat::Amendment => {
            let amendment = comparison.amendment();
            amend(arguments, &before, old, amendment)?;
        }
    }
    tell_not_compared(&not_compared);
    if let (DiffFormat::Amendment, count @ 1..) = (arguments.format, envelopes.differences().len())
    {
        let what = counted(count, "difference");
        output::tell(&format!("not amended: {what} of the envelopes; send the new envelope\n"));
    }
    Ok(status)
}

/// Writes the amendment, and says what it still needs.
fn amend(
    arguments: &Diff,
    before: &str,
    old: Message,
    mut amendment: Declaration,
) -> Result<(), Failure> {
    if amendment.amendment.is_empty() {
        output::tell("no amendment is written: the declarations do not differ\n");
        return Ok(());
    }
    let request = AmendmentRequest {
        change_reason_code: arguments.reason.as_ref().and_then(build::code),
        id: arguments.mrn.as_ref().and_then(build::id),
        functional_reference_id: arguments.lrn.as_ref().and_then(build::id),
    };
    if let (Some(given), Some(known)) = (&request.id, &amendment.id)
        && given != known
    {
        let what = format!("its MRN is {known}, but --mrn is {given}; give the right one");
        return Err(Failure::new(before, what));
    }
    request.complete(&mut amendment);
    for missing in request.missing(&amendment) {
        output::tell(match missing {
            MissingDetail::ChangeReason => {
                "to be filled in: ChangeReasonCode, the reason for the changes; give it with \
                 --reason\n"
            }
            MissingDetail::Mrn => {
                "to be filled in: ID, the MRN of the declaration; give it with --mrn\n"
            }
            MissingDetail::OwnLrn => {
                "to be filled in: FunctionalReferenceID, the LRN of the amendment; give it with \
                 --lrn\n"
            }
        });
    }
    convert::write(None, Target::Xml, &old.with_declaration(amendment)).map(drop)
}

/// Says what differs and was not compared.
fn tell_not_compared(names: &[&str]) {
    if !names.is_empty() {
        output::tell(&format!("not compared, though different: {}\n", names.join(", ")));
    }
}

/// The envelopes of two declarations.
enum Envelopes {
    /// Both have one, or none has.
    Compared(Vec<Difference>),
    /// Only one of the two has one.
    OfOne,
}

impl Envelopes {
    fn of(before: &Message, after: &Message) -> Self {
        match [before, after].map(Message::downcast_ref::<MetaData>) {
            [Some(before), Some(after)] => {
                Self::Compared(difference::compare_envelopes(before, after))
            }
            [None, None] => Self::Compared(Vec::new()),
            _ => Self::OfOne,
        }
    }

    fn differences(&self) -> &[Difference] {
        match self {
            Self::Compared(differences) => differences,
            Self::OfOne => &[],
        }
    }

    fn not_compared(&self) -> Option<&'static str> {
        matches!(self, Self::OfOne).then_some("MetaData, which only one of the two messages has")
    }
}

/// Runs `customs apply`.
pub(crate) fn apply(arguments: &Apply, limits: &RunLimits) -> Result<Status, Failure> {
    not_both_standard_input(&arguments.amendment, &arguments.declaration)?;
    let amendment = File::read(&arguments.amendment, limits)?;
    let file = File::read(&arguments.declaration, limits)?;
    let amending = amendment.message()?;
    let profiles = Profiles::default();
    let document = file.document(&profiles)?;
    let syntax = document.syntax;
    let message = file.complete(document)?;
    // A declaration can be large: its text goes before the amended one is made, and itself before that is written.
    let [File { name: amendment, .. }, File { name: file, .. }] = [amendment, file];
    let amending = declaration(&amendment, &amending)?;
    if amending.amendment.is_empty() {
        return Err(Failure::new(
            &amendment,
            "it contains no amendment; give the amendment before the declaration",
        ));
    }
    let declared = declaration(&file, &message)?;
    let doubt = is_of_this(arguments.force, (&amendment, amending), (&file, declared))?;
    let amended = difference::apply(amending, declared);
    let amended = amended.map_err(|error| {
        Failure::new(&amendment, format!("it cannot be applied to {file}: {error}"))
    })?;
    let target = arguments.to.unwrap_or(Target::of(syntax));
    let amended = message.with_declaration(amended);
    let is_whole = convert::write(arguments.output.as_deref(), target, &amended)?;
    if let Some(doubt) = &doubt {
        output::complain(doubt);
    }
    let is_in_doubt = doubt.is_some() && !arguments.force;
    Ok(if is_whole && !is_in_doubt { Status::Clean } else { Status::Findings })
}

/// Whether an amendment is of this declaration, and the doubt where nothing says it. One of another is
/// refused, or applied by force, which is said.
fn is_of_this(
    force: bool,
    (amendment, amending): (&str, &Declaration),
    (file, declared): (&str, &Declaration),
) -> Result<Option<Failure>, Failure> {
    let references = References::of(amending, declared);
    match references.is_same_declaration() {
        SameDeclaration::Yes => Ok(None),
        SameDeclaration::No => {
            let different = references
                .different
                .iter()
                .map(|it| format!("its {} is {}, not {}", it.reference.name(), it.one, it.other));
            let different = different.collect::<Vec<_>>().join(" and ");
            let what = format!("it amends a declaration other than {file}: {different}");
            if !force {
                let advice = "give the declaration that it amends, or --force to apply it anyway";
                return Err(Failure::new(amendment, format!("{what}; {advice}")));
            }
            output::tell(&format!("{amendment}: applied by force: {what}\n"));
            Ok(None)
        }
        SameDeclaration::Unknown => {
            let mrn = references.of_first_alone.iter().find(|it| it.reference == Reference::Mrn);
            let why = mrn.map_or_else(
                || "they have no MRN and no LRN in common".to_owned(),
                |mrn| format!("it amends {}, but that file has no MRN", mrn.value),
            );
            let what = format!(
                "it is unknown whether it amends {file}: {why}; if it does, confirm with --force"
            );
            Ok(Some(Failure::new(amendment, what)))
        }
    }
}

/// Standard input can be read once.
fn not_both_standard_input(one: &Path, other: &Path) -> Result<(), Failure> {
    match [one, other].iter().all(|path| *path == Path::new("-")) {
        true => Err(Failure::new("-", "standard input is one message; name a file for the other")),
        false => Ok(()),
    }
}

/// The declaration of a message.
fn declaration<'m>(file: &str, message: &'m Message) -> Result<&'m Declaration, Failure> {
    let kind = Kind::of(message.root(), FAMILIES);
    let is_response = kind.is_some_and(|kind| kind.is_of(&RESPONSE));
    let what = if is_response { "it is a response" } else { "it contains no declaration" };
    let missing = || Failure::new(file, format!("{what}; give a declaration"));
    message.declaration().ok_or_else(missing)
}

/// Differences, as programs read them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'a> {
    before: &'a str,
    after: &'a str,
    /// Those of the envelopes, then those of the declarations.
    differences: Vec<&'a Difference>,
    /// What differs and was not compared.
    not_compared: &'a [&'static str],
}

/// Prints the differences, a line each.
fn print_lines(differences: &[&Difference]) -> Result<(), Failure> {
    let mut sink = Sink::open(None)?;
    for difference in differences {
        let line = difference.to_string();
        if !sink.put(|writer| writeln!(writer, "{}", clean(&line)))? {
            return Ok(());
        }
    }
    sink.finish().map(drop)
}
