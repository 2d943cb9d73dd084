//! [`Opened`]: a file of messages as it lies, packed by gzip, or an archive of several (`.zip`). Packed ones are read as
//! streams: nothing is unpacked to a disk, nor whole into memory.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::Path;

use flate2::read::MultiGzDecoder;
use zip::ZipArchive;
use zip::result::ZipError;

/// How many bytes of a file tell whether it may be a message.
pub const BEGINNING: u64 = 1024;

/// How many bytes of a file are read at first, at most: nearly every message is shorter.
const FIRST: u64 = 64 * 1024;

/// How many files of an archive are opened, at most.
const ENTRIES: usize = 100_000;

/// How much is unpacked of a file, at most: a small one can be made to hold any amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unpacked {
    /// The limit in bytes, of all files of an archive together.
    pub max: usize,
    /// How it is raised, for the error that says that it is exceeded: the name of an option.
    pub raised_by: &'static str,
}

impl Default for Unpacked {
    /// 1 GiB.
    fn default() -> Self {
        Self { max: 1 << 30, raised_by: "Unpacked::max" }
    }
}

/// Why an archive cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ArchiveError {
    /// It is damaged, or packed in a way that is not known here.
    #[error("the archive cannot be read: {0}")]
    Broken(#[from] ZipError),
    /// It has too many files.
    #[error("the archive holds more than {ENTRIES} files; unpack it")]
    TooMany,
    /// Several of its files have one name, of which one alone could be read.
    #[error("the archive holds several files with the same name; unpack it and rename them")]
    SameName,
    /// Something else is in its file, such as another archive.
    #[error("the file holds something beside the archive, such as another archive; separate them")]
    NotAlone,
    /// It has no file that may be a message.
    #[error("the archive holds neither XML nor JSON")]
    NoMessage,
}

/// A file that was opened. What it is, its first bytes say, not its name.
///
/// ```
/// use std::io::Read;
/// use std::ops::ControlFlow;
/// use customs_message::packed::{Opened, Unpacked};
///
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("a.json.gz");
/// # let mut packed = flate2::write::GzEncoder::new(std::fs::File::create(&path)?, flate2::Compression::fast());
/// # std::io::Write::write_all(&mut packed, b"{}")?;
/// # packed.finish()?;
/// let opened = Opened::of(std::fs::File::open(&path)?)?;
/// opened.each("a.json.gz", Unpacked::default(), &mut |name, file| {
///     let mut text = String::new();
///     assert_eq!((name, file.read_to_string(&mut text).ok()), ("a.json.gz", Some(2)));
///     ControlFlow::Continue(())
/// })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub enum Opened {
    /// As it is, with its size if that is known.
    Plain {
        /// What is in it.
        file: Box<dyn Read>,
        /// Its size in bytes; none of a pipe or a device.
        size: Option<u64>,
    },
    /// Packed by gzip, in one part or several.
    Gzip(File),
    /// An archive.
    Zip(File),
}

/// What takes the files in a file: the name of each, and what is in it. `Break` ends it.
pub type TakeFile<'t> = dyn FnMut(&str, &mut dyn Read) -> ControlFlow<()> + 't;

impl Opened {
    /// Looks at the beginning of a file. A pipe, which cannot be read twice, is taken for plain.
    ///
    /// # Errors
    /// If it cannot be read, or is a folder ([`io::ErrorKind::IsADirectory`]).
    pub fn of(file: File) -> io::Result<Self> {
        let metadata = file.metadata()?;
        if metadata.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if !metadata.is_file() {
            return Ok(Self::Plain { file: Box::new(file), size: None });
        }
        let size = metadata.len();
        // A file of no size may hold something, as those of `/proc` do.
        let first = size.clamp(1, FIRST);
        let mut file = BufReader::with_capacity(first as usize, file);
        Ok(match file.fill_buf()? {
            [0x1f, 0x8b, ..] => Self::Gzip(rewound(file.into_inner())?),
            [b'P', b'K', 3 | 5, 4 | 6, ..] => Self::Zip(rewound(file.into_inner())?),
            _ => Self::Plain { file: Box::new(file), size: Some(size) },
        })
    }

    /// Goes through what is in it: one file, or those of an archive that may be messages, named `ARCHIVE/FILE`. A file of
    /// which more is unpacked than allowed gives an error where it is read.
    ///
    /// # Errors
    /// If an archive cannot be read, or has no such file.
    pub fn each(
        self,
        name: &str,
        unpacked: Unpacked,
        take: &mut TakeFile<'_>,
    ) -> Result<(), ArchiveError> {
        let mut left = Left { bytes: unpacked.max, of: unpacked };
        match self {
            Self::Plain { mut file, .. } => drop(take(name, &mut file)),
            Self::Gzip(file) => {
                let _ =
                    take(name, &mut Bounded { inner: MultiGzDecoder::new(file), left: &mut left });
            }
            Self::Zip(file) => return archive(name, file, &mut left, take),
        }
        Ok(())
    }
}

fn rewound(mut file: File) -> io::Result<File> {
    file.rewind()?;
    Ok(file)
}

/// The files of an archive that may be messages.
fn archive(
    name: &str,
    file: File,
    left: &mut Left,
    take: &mut TakeFile<'_>,
) -> Result<(), ArchiveError> {
    let directory = file.try_clone().map_err(ZipError::from)?;
    let mut archive = ZipArchive::new(file)?;
    if archive.len() > ENTRIES {
        return Err(ArchiveError::TooMany);
    }
    let directory = Directory::of(directory, archive.central_directory_start());
    let Directory { files, is_last } = directory.map_err(ZipError::from)?;
    if archive.offset() > 0 || !is_last {
        return Err(ArchiveError::NotAlone);
    }
    // Of files with one name only the last is known.
    if files > archive.len() {
        return Err(ArchiveError::SameName);
    }
    let mut has_any = false;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        // A folder with something in it is none, whatever its name ends with.
        if entry.is_dir() && entry.size() == 0 {
            continue;
        }
        let inside = entry.name().to_owned();
        let mut beginning = Vec::new();
        // What is wrong with it is found again when it is read.
        let _ = entry.by_ref().take(BEGINNING).read_to_end(&mut beginning);
        if !may_be_a_message(Path::new(&inside), &beginning) {
            continue;
        }
        has_any = true;
        drop(entry);
        let inner = archive.by_index(index)?;
        if take(&format!("{name}/{inside}"), &mut Bounded { inner, left }).is_break() {
            break;
        }
    }
    if has_any { Ok(()) } else { Err(ArchiveError::NoMessage) }
}

/// The directory of an archive, read once more: what reads archives passes over what is not as usual.
struct Directory {
    /// How many files it lists.
    files: usize,
    /// Whether the file ends with it, and what belongs to it.
    is_last: bool,
}

impl Directory {
    /// The one that begins there.
    fn of(file: File, start: u64) -> io::Result<Self> {
        let length = file.metadata()?.len();
        let mut file = BufReader::new(file);
        file.seek(SeekFrom::Start(start))?;
        let mut files = 0;
        let mut signature = [0; 4];
        loop {
            file.read_exact(&mut signature)?;
            match &signature {
                b"PK\x01\x02" => {
                    let header: [u8; 42] = read(&mut file)?;
                    // Behind it come a name, further fields and a comment of these lengths.
                    let behind = [24, 26, 28].map(|at| short(&header[at..])).iter().sum();
                    file.seek_relative(behind)?;
                    files += 1;
                }
                // What large archives have between the directory and its end.
                b"PK\x06\x06" => {
                    let size = u64::from_le_bytes(read(&mut file)?);
                    file.seek_relative(i64::try_from(size).map_err(io::Error::other)?)?;
                }
                b"PK\x06\x07" => file.seek_relative(16)?,
                b"PK\x05\x06" => {
                    let end: [u8; 18] = read(&mut file)?;
                    let comment = short(&end[16..]);
                    let at = file.stream_position()?;
                    return Ok(Self {
                        files,
                        is_last: at.checked_add_signed(comment) == Some(length),
                    });
                }
                _ => return Ok(Self { files, is_last: false }),
            }
        }
    }
}

fn read<const N: usize>(file: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// The number of two bytes that some begin with.
fn short(bytes: &[u8]) -> i64 {
    bytes.first_chunk().map_or(0, |two| i64::from(u16::from_le_bytes(*two)))
}

/// How much may still be unpacked.
struct Left {
    bytes: usize,
    of: Unpacked,
}

/// A reader that gives an error where it would give too much.
struct Bounded<'l, R> {
    inner: R,
    left: &'l mut Left,
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.left.bytes = self.left.bytes.checked_sub(read).ok_or_else(|| {
            let Unpacked { max, raised_by } = self.left.of;
            io::Error::other(format!(
                "it holds more than {max} bytes when it is unpacked; raise the limit with {raised_by}"
            ))
        })?;
        Ok(read)
    }
}

/// The ends of names of files that may hold messages.
const ENDS: [&str; 8] =
    [".xml", ".json", ".jsonl", ".ndjson", ".xml.gz", ".json.gz", ".jsonl.gz", ".zip"];

/// Whether a file has the name of a message, or of several, packed or not: `a.xml`, `a.json.gz`, `a.zip`. What is expected of one
/// (`a.findings.json`) has not.
#[must_use]
pub fn is_called_a_message(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().as_encoded_bytes();
    let has = |end: &str| {
        let end = end.as_bytes();
        name.len() >= end.len() && name[name.len() - end.len()..].eq_ignore_ascii_case(end)
    };
    ENDS.iter().any(|end| has(end)) && !has(".findings.json")
}

/// Whether a file may be a message, by its name or its [`BEGINNING`].
#[must_use]
pub fn may_be_a_message(path: &Path, beginning: &[u8]) -> bool {
    is_called_a_message(path) || begins_like_a_message(path, beginning)
}

/// Whether a file with another name begins like a message in XML all the same.
fn begins_like_a_message(path: &Path, beginning: &[u8]) -> bool {
    let text = String::from_utf8_lossy(beginning);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let is_schema = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("xsd"));
    let marks =
        ["\"urn:wco:datamodel:", "'urn:wco:datamodel:", "urn:x-customs:", "<MetaData", ":MetaData"];
    !is_schema && text.starts_with('<') && marks.iter().any(|mark| text.contains(mark))
}
