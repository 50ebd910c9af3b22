/// The version of Tenon, as emitted files, the list of written files and `generator --version` name it.
package enum GeneratorVersion {
    /// A semantic version without build metadata.
    package static let current = "0.1.0"
}
