<?php
/**
 * Checks a value by a JSON Schema.
 *
 * @package Steady
 */

defined( 'ABSPATH' ) || exit;

/**
 * The part of JSON Schema (draft 2020-12) that the contract of a referral uses. It is strict where
 * `rest_validate_value_from_schema()` is not: "5" is no number there and a text with commas no list. A
 * rule that it does not know holds for nothing, so that a newer schema lets nothing through unchecked.
 */
class Steady_Schema {
	const NOTES = array( '$schema', '$id', '$defs', 'title', 'description', 'then', 'else' );

	/**
	 * The whole schema, for references.
	 *
	 * @var stdClass
	 */
	private $whole;

	/**
	 * @param stdClass $schema A schema, decoded with objects as objects.
	 */
	public function __construct( stdClass $schema ) {
		$this->whole = $schema;
	}

	/**
	 * @param mixed $value Anything out of `json_decode()`, objects as objects.
	 * @return bool
	 */
	public function holds( $value ) {
		return $this->fits( $value, $this->whole );
	}

	/**
	 * @param mixed    $value  What is looked at.
	 * @param stdClass $schema What it must be.
	 * @return bool
	 */
	private function fits( $value, $schema ) {
		foreach ( get_object_vars( $schema ) as $rule => $wanted ) {
			if ( ! in_array( $rule, self::NOTES, true ) && ! $this->keeps( $rule, $wanted, $value, $schema ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param string   $rule   Name of one rule.
	 * @param mixed    $wanted What it says.
	 * @param mixed    $value  What is looked at.
	 * @param stdClass $schema Where the rule stands.
	 * @return bool
	 */
	private function keeps( $rule, $wanted, $value, $schema ) {
		switch ( $rule ) {
			case '$ref':
				$name = substr( $wanted, strlen( '#/$defs/' ) );
				return isset( $this->whole->{'$defs'}->$name ) && $this->fits( $value, $this->whole->{'$defs'}->$name );
			case 'type':
				return self::is_type( $value, $wanted );
			case 'const':
				return $value === $wanted;
			case 'enum':
				return in_array( $value, $wanted, true );
			case 'pattern':
				// Without "u": `\w` and `\d` are ASCII, as they are in JavaScript. "D": `$` is the very end.
				return ! is_string( $value ) || 1 === preg_match( '~' . str_replace( '~', '\~', $wanted ) . '~D', $value );
			case 'minLength':
				return ! is_string( $value ) || mb_strlen( $value ) >= $wanted;
			case 'maxLength':
				return ! is_string( $value ) || mb_strlen( $value ) <= $wanted;
			case 'format':
				return ! is_string( $value ) || self::is_format( $value, $wanted );
			case 'minItems':
				return ! is_array( $value ) || count( $value ) >= $wanted;
			case 'uniqueItems':
				return ! is_array( $value ) || count( array_unique( array_map( 'wp_json_encode', $value ) ) ) === count( $value );
			case 'items':
				return ! is_array( $value ) || $this->each( $value, $wanted );
			case 'required':
				return ! is_object( $value ) || array() === array_diff( $wanted, array_map( 'strval', array_keys( get_object_vars( $value ) ) ) );
			case 'properties':
				return ! is_object( $value ) || $this->each( array_intersect_key( get_object_vars( $value ), get_object_vars( $wanted ) ), $wanted );
			case 'additionalProperties':
				return ! is_object( $value ) || $this->has_no_others( $value, $wanted, $schema );
			case 'propertyNames':
				return ! is_object( $value ) || $this->each( array_map( 'strval', array_keys( get_object_vars( $value ) ) ), $wanted );
			case 'allOf':
				return count( array_filter( $wanted, $this->fitting( $value ) ) ) === count( $wanted );
			case 'anyOf':
				return array() !== array_filter( $wanted, $this->fitting( $value ) );
			case 'if':
				$next = $this->fits( $value, $wanted ) ? 'then' : 'else';
				return ! isset( $schema->$next ) || $this->fits( $value, $schema->$next );
		}
		return false;
	}

	/**
	 * @param mixed $value What is looked at.
	 * @return callable
	 */
	private function fitting( $value ) {
		return function ( $schema ) use ( $value ) {
			return $this->fits( $value, $schema );
		};
	}

	/**
	 * @param array    $values  Items, or properties by name.
	 * @param stdClass $schemas One schema for all items, or one for each property.
	 * @return bool
	 */
	private function each( array $values, $schemas ) {
		foreach ( $values as $name => $one ) {
			if ( ! $this->fits( $one, is_string( $name ) ? $schemas->$name : $schemas ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param stdClass      $value  An object.
	 * @param bool|stdClass $wanted What other properties must be; false for none.
	 * @param stdClass      $schema Where the named properties stand.
	 * @return bool
	 */
	private function has_no_others( $value, $wanted, $schema ) {
		$named  = isset( $schema->properties ) ? get_object_vars( $schema->properties ) : array();
		$others = array_diff_key( get_object_vars( $value ), $named );
		if ( is_bool( $wanted ) ) {
			return $wanted || array() === $others;
		}
		return $this->each( array_values( $others ), $wanted );
	}

	/**
	 * @param mixed  $value What is looked at.
	 * @param string $type  A type of JSON.
	 * @return bool
	 */
	private static function is_type( $value, $type ) {
		switch ( $type ) {
			case 'object':
				return is_object( $value );
			case 'array':
				return is_array( $value );
			case 'string':
				return is_string( $value );
			case 'number':
				return is_int( $value ) || is_float( $value );
			case 'boolean':
				return is_bool( $value );
			case 'null':
				return null === $value;
		}
		return false;
	}

	/**
	 * @param string $value  Text.
	 * @param string $format `date` or `date-time`.
	 * @return bool
	 */
	private static function is_format( $value, $format ) {
		$time = 'date-time' === $format ? 'T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z' : '';
		return in_array( $format, array( 'date', 'date-time' ), true )
			&& 1 === preg_match( "~^(\d{4})-(\d\d)-(\d\d){$time}$~D", $value, $found )
			&& checkdate( (int) $found[2], (int) $found[3], (int) $found[1] );
	}
}
