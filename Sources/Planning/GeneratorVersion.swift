/// The version of Tenon in emitted files, the file list and `generator --version`.
package enum GeneratorVersion {
    /// A semantic version without build metadata.
    package static let current = "0.1.0"
}
