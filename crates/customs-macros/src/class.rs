//! A whole struct: its derives, its fields, its entry in the dictionary.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Fields, Ident, ItemStruct, LitStr, Result, Token};

use crate::element::{self, Element};
use crate::names;

/// What stands in `#[class(…)]`.
#[derive(Default)]
struct Arguments {
    id: Option<LitStr>,
    name: Option<LitStr>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut arguments = Self::default();
        if input.peek(LitStr) {
            arguments.id = Some(input.parse()?);
        }
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
        }
        if !input.is_empty() {
            let key: Ident = input.parse()?;
            if key != "name" {
                return Err(Error::new(key.span(), "expected `name`"));
            }
            input.parse::<Token![=]>()?;
            arguments.name = Some(input.parse()?);
        }
        Ok(arguments)
    }
}

pub fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let arguments: Arguments = syn::parse2(arguments)?;
    let item: ItemStruct = syn::parse2(item)?;
    let ItemStruct { attrs, vis, ident, fields, generics, .. } = &item;
    let Fields::Named(named) = fields else {
        return Err(Error::new(ident.span(), "a class is a struct with named fields"));
    };
    if !generics.params.is_empty() {
        return Err(Error::new(ident.span(), "a class has no type parameters"));
    }
    let elements = named.named.iter().map(Element::of).collect::<Result<Vec<_>>>()?;
    let fields = elements.iter().map(Element::field).collect::<Result<Vec<_>>>()?;
    let entries = elements.iter().map(Element::entry);
    let name =
        arguments.name.as_ref().map_or_else(|| names::of_struct(&ident.to_string()), LitStr::value);
    let id = element::option(arguments.id.as_ref());
    let extension =
        arguments.id.as_ref().map(|id| quote!(#[schemars(extend("x-wco" = { "id": #id }))]));
    Ok(quote! {
        // `nested` of validator's derive calls the trait's method; a module may say this twice.
        #[allow(unused_imports)]
        use ::validator::Validate as _;

        #(#attrs)*
        #[derive(
            Debug, Clone, PartialEq, Default,
            ::serde::Serialize, ::serde::Deserialize,
            ::schemars::JsonSchema, ::validator::Validate,
        )]
        #[serde(rename = #name, deny_unknown_fields)]
        #[schemars(title = #name)]
        #extension
        #vis struct #ident { #(#fields,)* }

        impl ::customs_model::ClassType for #ident {
            const CLASS: &'static ::customs_model::Class = &::customs_model::Class {
                name: #name,
                id: #id,
                elements: &[#(#entries),*],
            };
        }
    })
}
