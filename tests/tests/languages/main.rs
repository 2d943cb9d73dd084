//! The schemas give types that people of other languages would have written: generators make them,
//! compilers accept them, and every fixture is read and written without loss. What the pages in
//! `docs/languages` tell a reader to type is run as it is there.

mod csharp;
mod go;
mod java;
mod python;
mod quicktype;
mod round_trip;
mod typescript;
mod workshop;
