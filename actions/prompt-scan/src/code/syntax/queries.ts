/** What is read of a file beside the expressions that these lead to. Tree-sitter's query language. */
export const pythonQuery = `
(call function: [(identifier) @callee (attribute attribute: (identifier) @callee)]) @call
(assignment left: (_) @target right: (_) @value)
(augmented_assignment left: (_) @target right: (_) @value) @augment
(named_expression name: (_) @target value: (_) @value)
(function_definition) @function
(lambda) @function
(decorated_definition (decorator) @decorator definition: (function_definition) @decorated)
(while_statement condition: (_) @condition) @while
(for_statement left: (_) @target right: (_) @value) @for
(for_in_clause left: (_) @target right: (_) @value) @each
(return_statement (_) @returned)
(string (interpolation)) @joined
(binary_operator left: (string)) @joined
(pair key: (string) @key)
(as_pattern (_) @value alias: (as_pattern_target (_) @target))
`

export const javascriptQuery = `
(call_expression function: [(identifier) @callee (member_expression property: (property_identifier) @callee)]) @call
(new_expression constructor: [(identifier) @callee (member_expression property: (property_identifier) @callee)]) @call
(variable_declarator name: (_) @target value: (_) @value)
(assignment_expression left: (_) @target right: (_) @value) @assign
(augmented_assignment_expression left: (_) @target right: (_) @value) @augment
(public_field_definition name: (_) @field value: (_) @value)
(function_declaration) @function
(function_expression) @function
(generator_function_declaration) @function
(arrow_function) @function
(method_definition) @function
(while_statement condition: (_) @condition) @while
(do_statement condition: (_) @condition) @while
(for_statement) @for-loop
(for_in_statement left: (_) @target right: (_) @value) @for
(template_string (template_substitution)) @joined
(binary_expression left: (string)) @joined
(pair key: [(property_identifier) (string)] @key)
(return_statement (_) @returned)
`
