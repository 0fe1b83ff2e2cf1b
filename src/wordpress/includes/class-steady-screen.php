<?php
/**
 * Where referrals are read.
 *
 * @package Steady
 */

defined( 'ABSPATH' ) || exit;

/**
 * A page of the administration: the list, and one referral.
 */
class Steady_Screen {
	const PAGE   = 'steady-referrals';
	const DELETE = 'steady_delete';
	const A_PAGE = 20;

	public static function hook() {
		add_action( 'admin_menu', array( __CLASS__, 'add_page' ) );
		add_action( 'admin_post_' . self::DELETE, array( __CLASS__, 'delete' ) );
	}

	public static function add_page() {
		add_menu_page( __( 'Referrals', 'steady-ui' ), __( 'Referrals', 'steady-ui' ), Steady_Store::READ, self::PAGE, array( __CLASS__, 'show' ), 'dashicons-email-alt' );
	}

	/**
	 * @param array $query More for the address.
	 * @return string Address of the list.
	 */
	private static function address( array $query = array() ) {
		return add_query_arg( $query + array( 'page' => self::PAGE ), admin_url( 'admin.php' ) );
	}

	public static function show() {
		if ( ! current_user_can( Steady_Store::READ ) ) {
			wp_die( esc_html__( 'You may not read referrals.', 'steady-ui' ), 403 );
		}
		// phpcs:disable WordPress.Security.NonceVerification -- They only choose what is shown.
		$id   = isset( $_GET['referral'] ) ? absint( $_GET['referral'] ) : 0;
		$page = isset( $_GET['paged'] ) ? max( 1, absint( $_GET['paged'] ) ) : 1;
		// phpcs:enable
		echo '<div class="wrap">';
		$record = $id ? Steady_Store::read( $id ) : null;
		if ( $record ) {
			self::show_one( $id, $record );
		} else {
			self::show_list( $page );
		}
		echo '</div>';
	}

	/** @param int $page Which page of the list. */
	private static function show_list( $page ) {
		$found = Steady_Store::find(
			array(
				'posts_per_page' => self::A_PAGE,
				'paged'          => $page,
			)
		);
		?>
		<h1><?php esc_html_e( 'Referrals', 'steady-ui' ); ?></h1>
		<p>
			<?php
			$days = Steady_Settings::get( 'days' );
			/* translators: %s: number of days. */
			echo esc_html( sprintf( _n( 'Each is deleted after %s day.', 'Each is deleted after %s days.', $days, 'steady-ui' ), number_format_i18n( $days ) ) );
			?>
		</p>
		<?php if ( ! $found->posts ) : ?>
			<p><?php esc_html_e( 'There are no referrals.', 'steady-ui' ); ?></p>
			<?php
			return;
		endif;
		?>
		<table class="widefat striped">
			<thead>
				<tr>
					<th scope="col"><?php esc_html_e( 'Reference', 'steady-ui' ); ?></th>
					<th scope="col"><?php esc_html_e( 'Arrived', 'steady-ui' ); ?></th>
					<th scope="col"><?php esc_html_e( 'Filled in by', 'steady-ui' ); ?></th>
				</tr>
			</thead>
			<tbody>
				<?php foreach ( $found->posts as $id ) : ?>
					<?php $record = Steady_Store::read( $id ); ?>
					<tr>
						<th scope="row"><a href="<?php echo esc_url( self::address( array( 'referral' => $id ) ) ); ?>"><?php echo esc_html( get_post( $id )->post_title ); ?></a></th>
						<td><?php echo esc_html( self::when( $id ) ); ?></td>
						<td><?php echo esc_html( $record ? self::by_whom( $record->path ) : '' ); ?></td>
					</tr>
				<?php endforeach; ?>
			</tbody>
		</table>
		<?php
		echo wp_kses_post(
			(string) paginate_links(
				array(
					'base'    => add_query_arg( 'paged', '%#%', self::address() ),
					'format'  => '',
					'current' => $page,
					'total'   => $found->max_num_pages,
				)
			)
		);
	}

	/**
	 * @param int      $id     Id of a post.
	 * @param stdClass $record The referral.
	 */
	private static function show_one( $id, stdClass $record ) {
		$language = $record->language;
		?>
		<p><a href="<?php echo esc_url( self::address() ); ?>"><?php esc_html_e( 'All referrals', 'steady-ui' ); ?></a></p>
		<h1>
			<?php
			/* translators: %s: reference of a referral, such as ACDE-3479. */
			echo esc_html( sprintf( __( 'Referral %s', 'steady-ui' ), get_post( $id )->post_title ) );
			?>
		</h1>
		<table class="widefat striped">
			<tbody>
				<?php
				self::row( __( 'Arrived', 'steady-ui' ), array( self::when( $id ) ) );
				self::row( __( 'Filled in by', 'steady-ui' ), array( self::by_whom( $record->path ) ) );
				self::row( __( 'Sent to', 'steady-ui' ), wp_list_pluck( $record->audiences, 'label' ), $language );
				?>
			</tbody>
		</table>
		<h2><?php esc_html_e( 'Answers', 'steady-ui' ); ?></h2>
		<?php if ( ! $record->answers ) : ?>
			<p><?php esc_html_e( 'The person did not agree to share anything with you.', 'steady-ui' ); ?></p>
		<?php endif; ?>
		<table class="widefat striped">
			<tbody>
				<?php
				foreach ( $record->answers as $answer ) {
					self::row( $answer->label, $answer->text, $language );
				}
				?>
			</tbody>
		</table>
		<?php if ( $record->missing ) : ?>
			<h2><?php esc_html_e( 'Not answered', 'steady-ui' ); ?></h2>
			<ul class="ul-disc">
				<?php foreach ( $record->missing as $missing ) : ?>
					<li lang="<?php echo esc_attr( $language ); ?>"><?php echo esc_html( $missing->label ); ?></li>
				<?php endforeach; ?>
			</ul>
		<?php endif; ?>
		<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
			<?php wp_nonce_field( self::DELETE . $id ); ?>
			<input type="hidden" name="action" value="<?php echo esc_attr( self::DELETE ); ?>">
			<input type="hidden" name="referral" value="<?php echo esc_attr( $id ); ?>">
			<?php submit_button( __( 'Delete this referral for good', 'steady-ui' ), 'delete' ); ?>
		</form>
		<?php
	}

	/**
	 * @param string   $label    What it is.
	 * @param string[] $lines    What is said.
	 * @param string   $language The language of both, where it is not that of the page.
	 */
	private static function row( $label, array $lines, $language = '' ) {
		$lang = '' === $language ? '' : ' lang="' . esc_attr( $language ) . '"';
		echo '<tr' . $lang . '><th scope="row">' . esc_html( $label ) . '</th><td dir="auto">'; // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped above.
		echo implode( '<br>', array_map( 'esc_html', $lines ) ) . '</td></tr>'; // phpcs:ignore WordPress.Security.EscapeOutput -- Each line is escaped.
	}

	/**
	 * @param int $id Id of a post.
	 * @return string
	 */
	private static function when( $id ) {
		return get_the_date( '', $id ) . ' ' . get_the_time( '', $id );
	}

	/**
	 * @param string $path As the record has it.
	 * @return string
	 */
	private static function by_whom( $path ) {
		switch ( $path ) {
			case 'helped':
				return __( 'The person, with help', 'steady-ui' );
			case 'staff':
				return __( 'A member of staff', 'steady-ui' );
			default:
				return __( 'The person', 'steady-ui' );
		}
	}

	public static function delete() {
		$id = isset( $_POST['referral'] ) ? absint( $_POST['referral'] ) : 0;
		check_admin_referer( self::DELETE . $id );
		if ( ! current_user_can( Steady_Store::DELETE ) || Steady_Store::TYPE !== get_post_type( $id ) ) {
			wp_die( esc_html__( 'You may not delete this.', 'steady-ui' ), 403 );
		}
		wp_delete_post( $id, true );
		wp_safe_redirect( self::address() );
		exit;
	}
}
