//! The objects of a message in JSON as nodes with their positions, looked into one by one.
//!
//! An object of a class is a place until somebody looks into it, and what is in a member that nobody knows
//! is gone past, so there is never more of a message in memory than what leads to one place. That a name
//! occurs twice in an object is seen on the way.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use customs_model::finding::Origin;
use customs_model::object::push_sparingly;
use customs_model::shape::{ATTRIBUTE_MARK, JsonForm};
use customs_model::tolerant::{Beside, Look, Members};
use customs_model::tree::{Kind, Node};
use customs_model::{Class, Content, Element};
use jsonc_parser::tokens::Token;

use super::tokens::{Tokens, check};
use crate::error::ReadError;

/// A message that is well-formed.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    text: &'a str,
    form: JsonForm,
}

impl<'a> Tree<'a> {
    /// That of a text, if it is well-formed.
    pub(super) fn of(text: &'a str, form: JsonForm, origin: Origin) -> Result<Self, ReadError> {
        check(text, origin).map(|()| Self { text, form })
    }

    /// The root, which bears the name of its class.
    pub(super) fn root(&self, class: &'static Class) -> Result<Node<'a>, ReadError> {
        let mut tokens = Tokens::of(self.text, 0);
        match tokens.next() {
            Some(Token::OpenBrace) => {
                Ok(object(Node::new(class.name.into(), Kind::Object, tokens.range()), &tokens))
            }
            _ => Err(ReadError::NotAMessage("JSON without an object".to_owned())),
        }
    }
}

impl Members for Tree<'_> {
    fn each(
        &self,
        object: &Node<'_>,
        class: &'static Class,
        _: Look,
        take: &mut dyn FnMut(&Node<'_>),
    ) -> Beside<'_> {
        let tokens = Tokens::of(self.text, object.text_range.start);
        let mut opener = Opener { tokens, form: self.form, repeated: Vec::new() };
        opener.tokens.next();
        opener.object(Some(class), &mut |node| take(&node));
        Beside { repeated: opener.repeated, ..Beside::default() }
    }
}

/// A node of the object whose brace came last: that is where its text is.
fn object<'a>(node: Node<'a>, tokens: &Tokens<'_>) -> Node<'a> {
    Node { kind: Kind::Object, text_range: tokens.range(), ..node }
}

/// Makes nodes of what is in an object.
struct Opener<'a> {
    tokens: Tokens<'a>,
    form: JsonForm,
    /// The names that came twice in their objects.
    repeated: Vec<(String, Range<usize>)>,
}

/// The names of the members of an object that came.
type Names = HashSet<String>;

impl<'a> Opener<'a> {
    /// The members of an object that was opened: that of a class, or of a value.
    fn object(&mut self, class: Option<&'static Class>, take: &mut dyn FnMut(Node<'a>)) {
        let mut names = Names::new();
        while let Some(Token::String(name)) = self.tokens.significant() {
            let tag = self.tokens.range();
            let is_new = self.is_new(&mut names, &name, tag.clone());
            let Some(token) = self.tokens.significant() else { return };
            let name = self.plain(name);
            let element = class.and_then(|class| class.element(&name));
            let node = Node::new(name, Kind::Null, tag);
            match element {
                _ if !is_new => drop(self.leaf(node, token)),
                Some(element) if token == Token::OpenBracket => self.items(element, node, take),
                Some(element) => take(self.occurrence(element, node, token)),
                None => take(self.leaf(node, token)),
            }
        }
    }

    /// The name of a member without the mark of an attribute.
    fn plain(&self, name: Cow<'a, str>) -> Cow<'a, str> {
        match (self.form, name) {
            (JsonForm::OfXml, Cow::Borrowed(name)) => {
                name.strip_prefix(ATTRIBUTE_MARK).unwrap_or(name).into()
            }
            (_, name) => name,
        }
    }

    /// The items of the array of an element, which was opened.
    fn items(
        &mut self,
        element: &'static Element,
        member: Node<'a>,
        take: &mut dyn FnMut(Node<'a>),
    ) {
        let mut is_empty = true;
        while let Some(token) = self.tokens.significant().filter(|it| *it != Token::CloseBracket) {
            let item = Node::new(member.name.clone(), Kind::Null, self.tokens.range());
            let item = Node { in_array: true, ..item };
            take(self.occurrence(element, item, token));
            is_empty = false;
        }
        // Without items an array would leave no trace, and only where an element repeats may it.
        if is_empty && !element.repeats {
            take(Node { kind: Kind::Array, ..member });
        }
    }

    /// One occurrence of an element, whose value begins with this token.
    fn occurrence(
        &mut self,
        element: &'static Element,
        node: Node<'a>,
        token: Token<'a>,
    ) -> Node<'a> {
        if token != Token::OpenBrace {
            return self.leaf(node, token);
        }
        let mut node = object(node, &self.tokens);
        match element.content {
            Content::Class(_) => self.tokens.skip(&token),
            Content::Value { .. } => {
                let children = &mut node.children;
                self.object(None, &mut |child| push_sparingly(children, child));
            }
        }
        node
    }

    /// A value without what is in it, which begins with this token.
    fn leaf(&mut self, node: Node<'a>, token: Token<'a>) -> Node<'a> {
        let text_range = self.tokens.range();
        let (kind, text) = match token {
            Token::String(text) => (Kind::String, text),
            Token::Number(number) => (Kind::Number, number.into()),
            Token::Boolean(true) => (Kind::Boolean, "true".into()),
            Token::Boolean(false) => (Kind::Boolean, "false".into()),
            Token::Null => (Kind::Null, "null".into()),
            opening => {
                let is_object = opening == Token::OpenBrace;
                self.skip(opening);
                return Node { kind: if is_object { Kind::Object } else { Kind::Array }, ..node };
            }
        };
        Node { kind, text, text_range, ..node }
    }

    /// Goes past what an object or an array holds that nobody looks into, and which was opened by this
    /// token.
    fn skip(&mut self, opening: Token<'a>) {
        // The names of each object that is open; nothing for an array.
        let mut open: Vec<Option<Names>> = Vec::new();
        let mut next = Some(opening);
        while let Some(token) = next {
            match token {
                Token::OpenBrace => open.push(Some(Names::new())),
                Token::OpenBracket => open.push(None),
                Token::CloseBrace | Token::CloseBracket => drop(open.pop()),
                _ => {}
            }
            let Some(innermost) = open.last_mut() else { return };
            let is_before_name = matches!(token, Token::OpenBrace | Token::Comma);
            next = self.tokens.next();
            if let (true, Some(names), Some(Token::String(name))) =
                (is_before_name, innermost, &next)
            {
                self.is_new(names, name, self.tokens.range());
            }
        }
    }

    /// Whether the name did not occur in its object; if it did, that is noted.
    fn is_new(&mut self, names: &mut Names, name: &str, range: Range<usize>) -> bool {
        let is_new = names.insert(name.to_owned());
        if !is_new {
            self.repeated.push((name.to_owned(), range));
        }
        is_new
    }
}
