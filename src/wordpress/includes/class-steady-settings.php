<?php
/**
 * What the site decides: whether referrals are received, who reads them, for how long they are kept.
 *
 * @package Steady
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings, and the page for them under Settings.
 */
class Steady_Settings {
	const NAME = 'steady_settings';
	const PAGE = 'steady';

	public static function hook() {
		add_action( 'admin_init', array( __CLASS__, 'register' ) );
		add_action( 'admin_menu', array( __CLASS__, 'add_page' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( STEADY_FILE ), array( __CLASS__, 'add_link' ) );
	}

	/** @return array What counts until somebody decides. */
	private static function defaults() {
		return array(
			'receive' => false,
			'readers' => array( 'administrator' ),
			'days'    => 90,
			'notify'  => '',
			'next'    => '',
			'theme'   => '',
			'config'  => '',
		);
	}

	/**
	 * @param string $name One of the defaults.
	 * @return mixed
	 */
	public static function get( $name ) {
		$saved    = get_option( self::NAME, array() );
		$defaults = self::defaults();
		return is_array( $saved ) && isset( $saved[ $name ] ) ? $saved[ $name ] : $defaults[ $name ];
	}

	/** @return string[] Names of the themes, by file. */
	private static function themes() {
		return array(
			''        => __( 'Steady', 'steady-ui' ),
			'charity' => __( 'Charity', 'steady-ui' ),
			'nhs'     => __( 'NHS', 'steady-ui' ),
			'govuk'   => __( 'GOV.UK', 'steady-ui' ),
		);
	}

	public static function register() {
		register_setting(
			self::PAGE,
			self::NAME,
			array(
				'type'              => 'object',
				'sanitize_callback' => array( __CLASS__, 'sanitize' ),
				'default'           => self::defaults(),
				'show_in_rest'      => false,
			)
		);
	}

	/**
	 * @param mixed $given What was posted.
	 * @return array What is saved.
	 */
	public static function sanitize( $given ) {
		$given   = is_array( $given ) ? $given : array();
		$text    = function ( $name ) use ( $given ) {
			return isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? trim( $given[ $name ] ) : '';
		};
		$readers = isset( $given['readers'] ) && is_array( $given['readers'] ) ? $given['readers'] : array();
		$config  = $text( 'config' );
		if ( '' !== $config && ! is_array( json_decode( $config, true ) ) ) {
			add_settings_error( self::NAME, 'config', __( 'The configuration is not JSON. The earlier one was kept.', 'steady-ui' ) );
			$config = self::get( 'config' );
		}
		return array(
			'receive' => ! empty( $given['receive'] ),
			'readers' => array_values( array_intersect( array_keys( wp_roles()->roles ), $readers ) ),
			'days'    => min( 3650, max( 1, (int) $text( 'days' ) ) ),
			'notify'  => sanitize_email( $text( 'notify' ) ),
			'next'    => sanitize_text_field( $text( 'next' ) ),
			'theme'   => array_key_exists( $text( 'theme' ), self::themes() ) ? $text( 'theme' ) : '',
			'config'  => $config,
		);
	}

	public static function add_page() {
		add_options_page( __( 'Steady', 'steady-ui' ), __( 'Steady', 'steady-ui' ), 'manage_options', self::PAGE, array( __CLASS__, 'show' ) );
	}

	/**
	 * @param string[] $links Links of the plugin in the list of plugins.
	 * @return string[]
	 */
	public static function add_link( $links ) {
		$url = admin_url( 'options-general.php?page=' . self::PAGE );
		array_unshift( $links, '<a href="' . esc_url( $url ) . '">' . esc_html__( 'Settings', 'steady-ui' ) . '</a>' );
		return $links;
	}

	public static function show() {
		$name = self::NAME;
		?>
		<div class="wrap">
			<h1><?php esc_html_e( 'Steady', 'steady-ui' ); ?></h1>
			<form method="post" action="options.php">
				<?php settings_fields( self::PAGE ); ?>
				<table class="form-table" role="presentation">
					<tr>
						<th scope="row"><?php esc_html_e( 'Receiving', 'steady-ui' ); ?></th>
						<td>
							<label>
								<input type="checkbox" name="<?php echo esc_attr( $name ); ?>[receive]" value="1" <?php checked( self::get( 'receive' ) ); ?>>
								<?php esc_html_e( 'Receive referrals on this site', 'steady-ui' ); ?>
							</label>
							<p class="description"><?php esc_html_e( 'Referrals are personal, and often about health. Switch this on once you have agreed who reads them, how soon, and how long they stay. Until then the form shows only how to refer without it.', 'steady-ui' ); ?></p>
						</td>
					</tr>
					<tr>
						<th scope="row"><?php esc_html_e( 'Who may read referrals', 'steady-ui' ); ?></th>
						<td>
							<fieldset>
								<legend class="screen-reader-text"><?php esc_html_e( 'Who may read referrals', 'steady-ui' ); ?></legend>
								<?php foreach ( wp_roles()->get_names() as $role => $label ) : ?>
									<label>
										<input type="checkbox" name="<?php echo esc_attr( $name ); ?>[readers][]" value="<?php echo esc_attr( $role ); ?>" <?php checked( in_array( $role, self::get( 'readers' ), true ) ); ?>>
										<?php echo esc_html( translate_user_role( $label ) ); ?>
									</label><br>
								<?php endforeach; ?>
							</fieldset>
						</td>
					</tr>
					<tr>
						<th scope="row"><label for="steady-days"><?php esc_html_e( 'Days until a referral is deleted', 'steady-ui' ); ?></label></th>
						<td><input type="number" min="1" max="3650" id="steady-days" name="<?php echo esc_attr( $name ); ?>[days]" value="<?php echo esc_attr( self::get( 'days' ) ); ?>" class="small-text"></td>
					</tr>
					<tr>
						<th scope="row"><label for="steady-notify"><?php esc_html_e( 'Email when a referral arrives', 'steady-ui' ); ?></label></th>
						<td>
							<input type="email" id="steady-notify" name="<?php echo esc_attr( $name ); ?>[notify]" value="<?php echo esc_attr( self::get( 'notify' ) ); ?>" class="regular-text">
							<p class="description"><?php esc_html_e( 'The email has the reference and a link. No answer is in it.', 'steady-ui' ); ?></p>
						</td>
					</tr>
					<tr>
						<th scope="row"><label for="steady-next"><?php esc_html_e( 'What happens next', 'steady-ui' ); ?></label></th>
						<td>
							<input type="text" id="steady-next" name="<?php echo esc_attr( $name ); ?>[next]" value="<?php echo esc_attr( self::get( 'next' ) ); ?>" class="large-text">
							<p class="description"><?php esc_html_e( 'People read it once they have sent the form. Promise only what you keep.', 'steady-ui' ); ?></p>
						</td>
					</tr>
					<tr>
						<th scope="row"><label for="steady-theme"><?php esc_html_e( 'Theme', 'steady-ui' ); ?></label></th>
						<td>
							<select id="steady-theme" name="<?php echo esc_attr( $name ); ?>[theme]">
								<?php foreach ( self::themes() as $file => $label ) : ?>
									<option value="<?php echo esc_attr( $file ); ?>" <?php selected( self::get( 'theme' ), $file ); ?>><?php echo esc_html( $label ); ?></option>
								<?php endforeach; ?>
							</select>
						</td>
					</tr>
					<tr>
						<th scope="row"><label for="steady-config"><?php esc_html_e( 'Configuration of the referral form', 'steady-ui' ); ?></label></th>
						<td>
							<textarea id="steady-config" name="<?php echo esc_attr( $name ); ?>[config]" rows="8" class="large-text code" spellcheck="false"><?php echo esc_textarea( self::get( 'config' ) ); ?></textarea>
							<p class="description"><?php esc_html_e( 'JSON, as the documentation of the form has it. You can leave it empty. Everybody who opens the page can read it.', 'steady-ui' ); ?></p>
						</td>
					</tr>
				</table>
				<?php submit_button(); ?>
			</form>
		</div>
		<?php
	}
}
